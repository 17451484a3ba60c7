import { z } from "zod";
import {
  area,
  areaSetOrCountry,
  asOfBasis,
  bound,
  decimals,
  notes,
  question,
  source,
  sourceIfAny,
} from "./shared.ts";

const targetQualifier = z.enum(["exact", "at_least"]);

const setBy = z.enum(["prime_minister", "national_assembly", "government", "national", "province"]);

const outcome = z.enum(["met", "missed", "above_then", "below_then", "cannot_say", "no_figure"]);

const checkedFigure = {
  gap_points: z.number().nullable(),
  value: z.number().nullable(),
  bound: bound.nullable(),
  decimals,
  as_of: z.string().nullable(),
  as_of_basis: asOfBasis.nullable(),
  observation_id: z.string().nullable(),
};

/** Targets, what came of them, and thresholds. */
export const targetQuestions = {
  "area-targets": question(
    { area_set: areaSetOrCountry, area_code: z.string() },
    {
      target_id: z.string(),
      year: z.int(),
      target_pct: z.number(),
      target_qualifier: targetQualifier,
      set_by: setBy,
      instrument: z.string().nullable(),
      in_force: z.boolean(),
      document_id: z.string().nullable(),
      outcome,
      ...checkedFigure,
      ...notes,
      source_id: z.string(),
      ...source,
    },
  ),
  "target-map": question(
    { area_set: areaSetOrCountry, year: z.int(), region: z.string() },
    {
      ...area,
      region_slug: z.string().nullable(),
      outcome: z.enum([...outcome.options, "no_target"]),
      target_pct: z.number().nullable(),
      target_qualifier: targetQualifier.nullable(),
      set_by: setBy.nullable(),
      instrument: z.string().nullable(),
      ...checkedFigure,
      ...sourceIfAny,
      figure_source_title: z.string().nullable(),
      figure_source_publisher: z.string().nullable(),
      figure_source_publisher_en: z.string().nullable(),
      figure_source_published: z.string().nullable(),
      figure_source_url: z.string().nullable(),
    },
  ),
  "target-list": question(
    {},
    {
      target_id: z.string(),
      area_set: areaSetOrCountry,
      ...area,
      year: z.int(),
      target_pct: z.number(),
      target_qualifier: targetQualifier,
      set_by: setBy,
      instrument: z.string().nullable(),
      in_force: z.boolean(),
      document_id: z.string().nullable(),
      document_number: z.string().nullable(),
      document_title_vi: z.string().nullable(),
      document_title_en: z.string().nullable(),
      document_issued: z.string().nullable(),
      outcome,
      ...checkedFigure,
      ...notes,
      source_id: z.string(),
      source_title: z.string(),
      source_publisher: z.string(),
      source_publisher_en: z.string(),
      source_published: z.string().nullable(),
      source_url: z.string().nullable(),
    },
  ),
  thresholds: question(
    {},
    {
      threshold_id: z.string(),
      applies_to: z.string(),
      pct: z.number(),
      rule: z.string(),
      valid_from: z.int(),
      valid_to: z.int().nullable(),
      name_vi: z.string(),
      name_en: z.string(),
      document_id: z.string(),
      document_title_vi: z.string(),
      document_title_en: z.string(),
      issuer_vi: z.string(),
      issuer_en: z.string(),
      issued: z.string(),
    },
  ),
};

import { z } from "zod";

/** One row type and one parameter type per `.sql` file; tests hold both engines to them. */

const source = {
  source_title: z.string(),
  source_publisher: z.string(),
  source_published: z.string().nullable(),
  source_url: z.string().nullable(),
  source_kind: z.enum(["official", "legal_portal", "founding_document", "press"]),
};

export const measure = z.enum(["coverage_rate", "insured_share", "participants"]);
export const areaSet = z.enum(["63", "34", "country"]);
export const bound = z.enum(["exact", "rounded", "over", "under", "about", "estimate"]);
export const basis = z.enum(["published", "derived"]);
const asOfBasis = z.enum(["stated", "context", "publication"]);
const precision = z.enum(["day", "month", "year"]);
const targetQualifier = z.enum(["exact", "at_least"]);
const setBy = z.enum(["prime_minister", "national_assembly", "government", "national", "province"]);
const outcome = z.enum(["met", "missed", "cannot_say", "no_figure"]);
const changeBound = z.enum(["exact", "about", "at_least", "at_most", "open"]);
const checkedFigure = {
  gap_points: z.number().nullable(),
  value: z.number().nullable(),
  bound: bound.nullable(),
  as_of: z.string().nullable(),
  as_of_basis: asOfBasis.nullable(),
  observation_id: z.string().nullable(),
};
const notes = { note_vi: z.string().nullable(), note_en: z.string().nullable() };
const area = { area_code: z.string(), name_vi: z.string(), name_en: z.string(), slug: z.string() };

const datedFigure = {
  year: z.int(),
  value: z.number(),
  bound,
  basis,
  as_of: z.string(),
  precision,
  as_of_start: z.string(),
  as_of_end: z.string(),
  as_of_basis: asOfBasis,
  participants: z.int().nullable(),
  people: z.int().nullable(),
  figures_in_year: z.int(),
  observation_id: z.string(),
};

/** What is known of a group of provinces in one year; value is null below half of the people. */
const groupFigure = {
  value: z.number().nullable(),
  members: z.int(),
  members_with_figure: z.int(),
  people_share_pct: z.number(),
  people: z.int(),
  oldest_year: z.int().nullable(),
  newest_year: z.int().nullable(),
};

const question = <P extends z.ZodRawShape, R extends z.ZodRawShape>(parameters: P, row: R) => ({
  parameters: z.strictObject(parameters),
  row: z.strictObject(row),
});

export const questions = {
  "year-map": question(
    { area_set: areaSet, measure, year: z.int(), carry: z.int(), region: z.string() },
    {
      ...area,
      region_slug: z.string().nullable(),
      status: z.enum(["year", "earlier", "derived", "count_only", "none"]),
      value: z.number().nullable(),
      bound: bound.nullable(),
      basis: basis.nullable(),
      figure_year: z.int().nullable(),
      as_of: z.string().nullable(),
      as_of_basis: asOfBasis.nullable(),
      participants: z.int().nullable(),
      figures_in_year: z.int().nullable(),
      figures_that_differ: z.int(),
      members: z.int().nullable(),
      members_with_figure: z.int().nullable(),
      people_share_pct: z.number().nullable(),
      oldest_year: z.int().nullable(),
      observation_id: z.string().nullable(),
      ...notes,
      source_title: z.string().nullable(),
      source_publisher: z.string().nullable(),
      source_published: z.string().nullable(),
      source_url: z.string().nullable(),
      source_kind: source.source_kind.nullable(),
    },
  ),
  "area-history": question(
    { area_set: areaSet, area_code: z.string() },
    {
      measure,
      ...datedFigure,
      chosen: z.boolean(),
      figures_that_differ: z.int(),
      ...notes,
      source_id: z.string(),
      ...source,
    },
  ),
  "area-targets": question(
    { area_set: areaSet, area_code: z.string() },
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
  "national-series": question({ measure }, { ...datedFigure, ...source }),
  areas: question(
    { area_set: areaSet },
    {
      ...area,
      region_slug: z.string().nullable(),
      region_vi: z.string().nullable(),
      region_en: z.string().nullable(),
      successor_code: z.string().nullable(),
      rates: z.int(),
      counts: z.int(),
    },
  ),
  regions: question(
    { measure, year: z.int(), carry: z.int() },
    { slug: z.string(), name_vi: z.string(), name_en: z.string(), ...groupFigure },
  ),
  "region-series": question(
    { region: z.string(), measure, carry: z.int() },
    { year: z.int(), ...groupFigure },
  ),
  crosswalk: question(
    {},
    {
      old_code: z.string(),
      old_name_vi: z.string(),
      old_name_en: z.string(),
      old_slug: z.string(),
      new_code: z.string(),
      new_name_vi: z.string(),
      new_name_en: z.string(),
      parts: z.int(),
      population_year: z.int(),
      old_people: z.int(),
      new_people: z.int(),
    },
  ),
  years: question(
    {},
    { area_set: areaSet, year: z.int(), areas_with_rate: z.int(), areas_with_figure: z.int() },
  ),
  comparison: question(
    {
      area_set: areaSet,
      measure: z.enum(["coverage_rate", "insured_share"]),
      from_year: z.int(),
      to_year: z.int(),
      tolerance: z.int(),
      region: z.string(),
    },
    {
      ...area,
      region_slug: z.string().nullable(),
      status: z.enum(["rose", "fell", "no_clear_change", "only_from", "only_to", "neither"]),
      change_points: z.number().nullable(),
      change_bound: changeBound.nullable(),
      change_low: z.number().nullable(),
      change_high: z.number().nullable(),
      span_years: z.number().nullable(),
      points_per_year: z.number().nullable(),
      from_value: z.number().nullable(),
      from_bound: bound.nullable(),
      from_as_of: z.string().nullable(),
      from_as_of_basis: asOfBasis.nullable(),
      from_basis: basis.nullable(),
      from_low: z.number().nullable(),
      from_high: z.number().nullable(),
      from_observation_id: z.string().nullable(),
      from_figures_that_differ: z.int().nullable(),
      from_source_publisher: z.string().nullable(),
      from_source_title: z.string().nullable(),
      from_source_published: z.string().nullable(),
      from_source_url: z.string().nullable(),
      to_value: z.number().nullable(),
      to_bound: bound.nullable(),
      to_as_of: z.string().nullable(),
      to_as_of_basis: asOfBasis.nullable(),
      to_basis: basis.nullable(),
      to_low: z.number().nullable(),
      to_high: z.number().nullable(),
      to_observation_id: z.string().nullable(),
      to_figures_that_differ: z.int().nullable(),
      to_source_publisher: z.string().nullable(),
      to_source_title: z.string().nullable(),
      to_source_published: z.string().nullable(),
      to_source_url: z.string().nullable(),
    },
  ),
  "target-map": question(
    { area_set: areaSet, year: z.int() },
    {
      ...area,
      region_slug: z.string().nullable(),
      outcome: z.enum([...outcome.options, "no_target"]),
      target_pct: z.number().nullable(),
      target_qualifier: targetQualifier.nullable(),
      set_by: setBy.nullable(),
      instrument: z.string().nullable(),
      ...checkedFigure,
      source_title: z.string().nullable(),
      source_publisher: z.string().nullable(),
      source_published: z.string().nullable(),
      source_url: z.string().nullable(),
    },
  ),
  "target-list": question(
    {},
    {
      target_id: z.string(),
      area_set: areaSet,
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
      source_title: z.string(),
      source_publisher: z.string(),
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
  "two-measures": question(
    {},
    {
      area_set: areaSet,
      ...area,
      as_of: z.string(),
      year: z.int(),
      coverage_rate: z.number(),
      rate_bound: bound,
      insured_share: z.number(),
      share_bound: bound,
      participants: z.int(),
      people: z.int(),
      difference_points: z.number(),
      observation_id: z.string(),
      ...notes,
      ...source,
    },
  ),
};

export type QuestionName = keyof typeof questions;

export type Questions = {
  [Name in QuestionName]: {
    parameters: z.infer<(typeof questions)[Name]["parameters"]>;
    row: z.infer<(typeof questions)[Name]["row"]>;
  };
};

export type Row<Name extends QuestionName> = Questions[Name]["row"];
export type Measure = z.infer<typeof measure>;
export type AreaSet = z.infer<typeof areaSet>;
export type Bound = z.infer<typeof bound>;
export type Basis = z.infer<typeof basis>;

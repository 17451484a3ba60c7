import { z } from "zod";
import {
  area,
  areaSet,
  areaSetOrCountry,
  asOfBasis,
  basis,
  bound,
  decimals,
  measure,
  notes,
  precision,
  question,
  source,
  sourceIfAny,
} from "./shared.ts";

/** A figure with the time it refers to. */
const dated = {
  year: z.int(),
  value: z.number(),
  bound,
  decimals,
  basis,
  as_of: z.string(),
  precision,
  as_of_start: z.string(),
  as_of_end: z.string(),
  as_of_basis: asOfBasis,
};

const datedFigure = {
  ...dated,
  participants: z.int().nullable(),
  people: z.int().nullable(),
  figures_in_year: z.int(),
  observation_id: z.string(),
};

/** The steps of the rule for the figure of the year, in their order. */
const decidedBy = z.enum([
  "forecast",
  "bound",
  "much_later",
  "date",
  "source",
  "date_basis",
  "rounding",
  "precision",
  "identifier",
]);

/** An area on the map of a year; the columns from `members` on tell what a mean or sum rests on. */
export const mapRow = {
  ...area,
  region_slug: z.string().nullable(),
  status: z.enum(["year", "earlier", "derived", "count_only", "none"]),
  value: z.number().nullable(),
  bound: bound.nullable(),
  decimals,
  basis: basis.nullable(),
  figure_year: z.int().nullable(),
  as_of: z.string().nullable(),
  as_of_basis: asOfBasis.nullable(),
  participants: z.int().nullable(),
  participants_bound: bound.nullable(),
  participants_oldest_year: z.int().nullable(),
  participants_year: z.int().nullable(),
  figures_in_year: z.int().nullable(),
  figures_that_differ: z.int(),
  members: z.int().nullable(),
  members_with_figure: z.int().nullable(),
  people_share_pct: z.number().nullable(),
  fresh_people_share_pct: z.number().nullable(),
  is_carried: z.boolean().nullable(),
  oldest_year: z.int().nullable(),
  observation_id: z.string().nullable(),
  ...notes,
  ...sourceIfAny,
  source_kind: source.source_kind.nullable(),
};

/** A figure of the year in the series of some areas; from `members` on as on the map of a year. */
const seriesRow = {
  area_set: areaSetOrCountry,
  ...area,
  ...dated,
  figures_that_differ: z.int(),
  members: z.int().nullable(),
  members_with_figure: z.int().nullable(),
  people_share_pct: z.number().nullable(),
  has_other_parts: z.boolean(),
  observation_id: z.string().nullable(),
  ...sourceIfAny,
};

/** A figure in the list of all that were published of an area. */
export const listedFigure = {
  measure,
  ...datedFigure,
  chosen: z.boolean(),
  figures_that_differ: z.int(),
  ...notes,
  source_id: z.string(),
  ...source,
};

/** Questions about figures: maps, histories, series. */
export const figureQuestions = {
  "year-map": question(
    { area_set: areaSet, measure, year: z.int(), carry: z.int(), region: z.string() },
    mapRow,
  ),
  "area-history": question({ area_set: areaSetOrCountry, area_code: z.string() }, listedFigure),
  "area-series": question(
    { area_set: areaSet, measure, areas: z.string(), from_year: z.int(), to_year: z.int() },
    seriesRow,
  ),
  "national-series": question({ measure }, { ...datedFigure, ...source }),
  "figure-list": question(
    {},
    {
      area_set: areaSetOrCountry,
      ...area,
      measure,
      ...datedFigure,
      people_preliminary: z.boolean().nullable(),
      chosen: z.boolean(),
      figures_that_differ: z.int(),
      decided_by: decidedBy.nullable(),
      ...notes,
      source_id: z.string(),
      ...source,
      source_note_vi: z.string().nullable(),
      source_note_en: z.string().nullable(),
    },
  ),
  publication: question(
    { area_set: areaSetOrCountry },
    {
      ...area,
      region_slug: z.string().nullable(),
      year: z.int(),
      status: z.enum(["exact", "bounded", "count_only", "none"]),
      source_kind: source.source_kind.nullable(),
      observation_id: z.string().nullable(),
      people: z.int(),
    },
  ),
  "source-list": question(
    {},
    { source_id: z.string(), ...source, ...notes, observations: z.int(), targets: z.int() },
  ),
  leads: question(
    { area_code: z.string(), from_year: z.int(), to_year: z.int() },
    {
      lead_id: z.string(),
      title: z.string(),
      publisher: z.string(),
      publisher_en: z.string(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      may_hold_vi: z.string(),
      may_hold_en: z.string(),
      area_codes: z.string().nullable(),
      from_year: z.int(),
      to_year: z.int(),
      why_open_vi: z.string(),
      why_open_en: z.string(),
    },
  ),
  years: question(
    {},
    {
      area_set: areaSetOrCountry,
      year: z.int(),
      areas_with_rate: z.int(),
      areas_with_figure: z.int(),
    },
  ),
  "two-measures": question(
    {},
    {
      area_set: areaSetOrCountry,
      ...area,
      as_of: z.string(),
      year: z.int(),
      coverage_rate: z.number(),
      rate_bound: bound,
      rate_decimals: decimals,
      insured_share: z.number(),
      share_bound: bound,
      participants: z.int(),
      people: z.int(),
      difference_points: z.number(),
      difference_bound: z.enum(["exact", "about", "at_least", "at_most"]),
      observation_id: z.string(),
      ...notes,
      ...source,
    },
  ),
};

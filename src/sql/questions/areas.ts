import { z } from "zod";
import { area, areaSetOrCountry, bound, measure, question } from "./shared.ts";

/** What is known of a group of provinces in one year; value is null where they are too few. */
const groupFigure = {
  value: z.number().nullable(),
  bound: bound.nullable(),
  members: z.int(),
  members_with_figure: z.int(),
  people_share_pct: z.number(),
  fresh_people_share_pct: z.number(),
  is_carried: z.boolean(),
  people: z.int(),
  oldest_year: z.int().nullable(),
  newest_year: z.int().nullable(),
};

/** Areas, and groups of areas. */
export const areaQuestions = {
  areas: question(
    { area_set: areaSetOrCountry },
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
  "area-population": question(
    { area_set: areaSetOrCountry, area_code: z.string() },
    { year: z.int(), people: z.int(), preliminary: z.boolean() },
  ),
  "area-names": question(
    {},
    {
      area_set: areaSetOrCountry,
      ...area,
      iso_code: z.string().nullable(),
      successor_code: z.string().nullable(),
    },
  ),
  regions: question(
    { measure, year: z.int(), carry: z.int() },
    { slug: z.string(), name_vi: z.string(), name_en: z.string(), ...groupFigure },
  ),
  "region-series": question(
    { region: z.string(), measure, carry: z.int() },
    { year: z.int(), ...groupFigure, in_line: z.boolean(), has_other_parts: z.boolean() },
  ),
  "mean-parts": question(
    { measure, carry: z.int() },
    {
      observation_id: z.string(),
      group_set: z.enum(["34", "region"]),
      group_code: z.string(),
      name_vi: z.string(),
      name_en: z.string(),
      year: z.int(),
      mean: z.number(),
      members: z.int(),
      members_with_figure: z.int(),
    },
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
};

import { z } from "zod";
import { area, areaSet, asOfBasis, basis, bound, decimals, question } from "./shared.ts";

const changeBound = z.enum(["exact", "about", "at_least", "at_most", "open"]);

/**
 * Two years compared, for the country and the provinces of a set. `members`: of how many old
 * provinces a new one was made, where a side is a mean of theirs; `from_members` and `to_members`,
 * of how many that side is the mean. The date of a mean is the year of its figures, or the first and
 * last of them: "2011/2012".
 */
export const comparisonQuestions = {
  comparison: question(
    {
      area_set: areaSet.exclude(["country"]),
      measure: z.enum(["coverage_rate", "insured_share"]),
      from_year: z.int(),
      to_year: z.int(),
      tolerance: z.int(),
      region: z.string(),
    },
    {
      area_set: areaSet,
      ...area,
      region_slug: z.string().nullable(),
      status: z.enum(["rose", "fell", "no_clear_change", "only_from", "only_to", "neither"]),
      unclear_because: z.enum(["bounds", "sources"]).nullable(),
      change_points: z.number().nullable(),
      change_bound: changeBound.nullable(),
      change_low: z.number().nullable(),
      change_high: z.number().nullable(),
      span_years: z.number().nullable(),
      points_per_year: z.number().nullable(),
      from_value: z.number().nullable(),
      from_bound: bound.nullable(),
      from_decimals: decimals,
      from_as_of: z.string().nullable(),
      from_as_of_basis: asOfBasis.nullable(),
      from_basis: basis.nullable(),
      from_low: z.number().nullable(),
      from_high: z.number().nullable(),
      from_observation_id: z.string().nullable(),
      from_figures_that_differ: z.int().nullable(),
      from_members: z.int().nullable(),
      from_people_share_pct: z.number().nullable(),
      from_source_publisher: z.string().nullable(),
      from_source_title: z.string().nullable(),
      from_source_published: z.string().nullable(),
      from_source_url: z.string().nullable(),
      to_value: z.number().nullable(),
      to_bound: bound.nullable(),
      to_decimals: decimals,
      to_as_of: z.string().nullable(),
      to_as_of_basis: asOfBasis.nullable(),
      to_basis: basis.nullable(),
      to_low: z.number().nullable(),
      to_high: z.number().nullable(),
      to_observation_id: z.string().nullable(),
      to_figures_that_differ: z.int().nullable(),
      to_members: z.int().nullable(),
      to_people_share_pct: z.number().nullable(),
      to_source_publisher: z.string().nullable(),
      to_source_title: z.string().nullable(),
      to_source_published: z.string().nullable(),
      to_source_url: z.string().nullable(),
      members: z.int().nullable(),
    },
  ),
};

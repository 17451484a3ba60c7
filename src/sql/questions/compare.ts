import { z } from "zod";
import { area, areaSet, areaSetOrCountry, asOfBasis, basis, bound, question } from "./shared.ts";

const changeBound = z.enum(["exact", "about", "at_least", "at_most", "open"]);

/** The columns of one side: `from_value`, `from_bound` … */
function side<Side extends "from" | "to">(name: Side) {
  const columns = {
    value: z.number(),
    bound,
    decimals: z.int(),
    as_of: z.string(),
    as_of_basis: asOfBasis,
    basis,
    low: z.number(),
    high: z.number(),
    observation_id: z.string(),
    figures_that_differ: z.int(),
    members: z.int(),
    people_share_pct: z.number(),
    source_publisher: z.string(),
    source_publisher_en: z.string(),
    source_title: z.string(),
    source_published: z.string(),
    source_url: z.string(),
  };
  type Columns = typeof columns;
  const named = Object.entries(columns).map(([column, type]) => [
    `${name}_${column}`,
    type.nullable(),
  ]);
  return Object.fromEntries(named) as {
    [Column in keyof Columns as `${Side}_${Column}`]: z.ZodNullable<Columns[Column]>;
  };
}

/**
 * Two years compared, for the country and the provinces of a set. `members`: of how many old
 * provinces a new one was made, where a side is a mean of theirs; `from_members` and `to_members`,
 * of how many that side is the mean or, without a value, how many are known. The date of a mean is
 * the year of its figures, or the first and last of them: "2011/2012".
 */
export const compareQuestions = {
  compare: question(
    {
      area_set: areaSet,
      measure: z.enum(["coverage_rate", "insured_share"]),
      from_year: z.int(),
      to_year: z.int(),
      tolerance: z.int(),
      region: z.string(),
    },
    {
      area_set: areaSetOrCountry,
      ...area,
      region_slug: z.string().nullable(),
      status: z.enum([
        "rose",
        "fell",
        "no_clear_change",
        "only_from",
        "only_to",
        "parts_only",
        "neither",
      ]),
      unclear_because: z.enum(["bounds", "sources"]).nullable(),
      change_points: z.number().nullable(),
      change_bound: changeBound.nullable(),
      change_low: z.number().nullable(),
      change_high: z.number().nullable(),
      span_years: z.number().nullable(),
      points_per_year: z.number().nullable(),
      ...side("from"),
      ...side("to"),
      members: z.int().nullable(),
    },
  ),
};

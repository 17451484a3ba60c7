import type { DatedFigure } from "../lib/dated-figure.ts";
import { derivedDecimals } from "../lib/numbers.ts";
import type { Row } from "../sql/questions.ts";
import { withMidYears } from "./mid-year.ts";

/**
 * The country's figures of the year, within some calendar years if given.
 * @param series `national-series` of the measure
 */
export const nationalFigures = (
  series: readonly Omit<DatedFigure, "measure" | "chosen">[],
  measure: "coverage_rate" | "insured_share",
  years?: readonly [first: number, last: number],
): DatedFigure[] =>
  withMidYears(series.map((row) => ({ ...row, measure, chosen: true }))).filter(
    ({ year }) => !years || (year >= years[0] && year <= years[1]),
  );

/**
 * The means of a region's line, each as the span of its year.
 * @param series `region-series` of the coverage rate
 * @param by who computed the means, for the title of each mark
 */
export const regionFigures = (series: readonly Row<"region-series">[], by: string): DatedFigure[] =>
  series
    .filter(({ in_line }) => in_line)
    .map(({ year, value, bound, members, members_with_figure, is_carried, has_other_parts }) => ({
      measure: "coverage_rate",
      year,
      value: Number(value?.toFixed(derivedDecimals)),
      bound: bound ?? "exact",
      decimals: null,
      members,
      members_with_figure,
      is_carried,
      has_other_parts,
      as_of: String(year),
      as_of_basis: "stated",
      precision: "year",
      as_of_start: `${year}-01-01`,
      as_of_end: `${year}-12-31`,
      chosen: true,
      source_publisher: by,
      source_publisher_en: by,
    }));

import type { DatedFigure } from "../lib/dated-figure.ts";
import { derivedDecimals } from "../lib/numbers.ts";
import type { Row } from "../sql/questions.ts";

/**
 * The country's figures of the year, within some calendar years if given.
 * @param series `national-series` of the measure
 */
export const nationalFigures = (
  series: readonly Omit<DatedFigure, "measure" | "chosen">[],
  measure: "coverage_rate" | "insured_share",
  years?: readonly [first: number, last: number],
): DatedFigure[] =>
  series
    .filter(({ year }) => !years || (year >= years[0] && year <= years[1]))
    .map((row) => ({ ...row, measure, chosen: true }));

/** Whether a year has both a mean and a figure of its own, not only figures of earlier years. */
export const isCurrent = (row: Row<"region-series">): boolean =>
  row.value !== null && row.newest_year === row.year;

/**
 * A region's means, each as the span of its year. A year that only repeats older figures is left
 * out: a flat line would look like news.
 * @param series `region-series` of the coverage rate
 * @param by who computed the means, for the title of each mark
 */
export const regionFigures = (series: readonly Row<"region-series">[], by: string): DatedFigure[] =>
  series.filter(isCurrent).map(({ year, value }) => ({
    measure: "coverage_rate",
    year,
    value: Number(value?.toFixed(derivedDecimals)),
    bound: "exact",
    decimals: null,
    as_of: String(year),
    as_of_basis: "stated",
    precision: "year",
    as_of_start: `${year}-01-01`,
    as_of_end: `${year}-12-31`,
    chosen: true,
    source_publisher: by,
  }));

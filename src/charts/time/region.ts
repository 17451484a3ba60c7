import { connect } from "../../answers/connections.ts";
import { measureOf, seriesDescription } from "../../answers/series.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import type { Language } from "../../lib/language.ts";
import { derivedDecimals } from "../../lib/numbers.ts";
import type { Row } from "../../sql/questions.ts";
import { yearRange } from "../frame.ts";
import { type Chart, timeChart } from "./chart.ts";

/** Whether a year has both a mean and a figure of its own, not only figures of earlier years. */
export const isCurrent = (row: Row<"region-series">): boolean =>
  row.value !== null && row.newest_year === row.year;

/** A mean stands for its whole year: it is drawn as the span it is. */
const asFigure = (row: Row<"region-series">, value: number, by: string): DatedFigure => ({
  measure: "coverage_rate",
  year: row.year,
  value,
  bound: "exact",
  as_of: String(row.year),
  as_of_basis: "stated",
  precision: "year",
  as_of_start: `${row.year}-01-01`,
  as_of_end: `${row.year}-12-31`,
  chosen: true,
  source_publisher: by,
});

/**
 * A region's means over the years, or null when no year has one. A year that only repeats older
 * figures is left out: a flat line would look like news.
 * @param series `region-series` of the coverage rate
 * @param by who computed the means, for the title of each mark
 */
export function regionChart(
  series: readonly Row<"region-series">[],
  place: string,
  by: string,
  language: Language,
): Chart | null {
  const figures = series
    .filter(isCurrent)
    .map((row) => asFigure(row, Number(row.value?.toFixed(derivedDecimals)), by));
  if (figures.length === 0) return null;
  const label = measureOf("coverage_rate", place, language);
  return timeChart({
    figures,
    targets: [],
    thresholds: [],
    language,
    years: yearRange(series.map((row) => row.year)),
    text: { label, description: seriesDescription(label, figures, connect(figures), language) },
  });
}

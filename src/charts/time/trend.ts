import { connect } from "../../answers/connections.ts";
import { measureOf, seriesDescription } from "../../answers/series.ts";
import { chartWords } from "../../i18n/charts.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import type { Language } from "../../lib/language.ts";
import { yearRange } from "../frame.ts";
import { type Chart, timeChart } from "./chart.ts";

export interface TrendInput {
  /** `national-series` of one measure. */
  series: readonly Omit<DatedFigure, "measure" | "chosen">[];
  measure: "coverage_rate" | "insured_share";
  language: Language;
  /** First and last calendar year of the axis, all by default; figures outside are not drawn. */
  years?: [first: number, last: number] | undefined;
}

/** The figures of a national series within some calendar years, ready to draw. */
export const trendFigures = ({ series, measure, years }: Omit<TrendInput, "language">) =>
  series
    .filter(({ year }) => !years || (year >= years[0] && year <= years[1]))
    .map((row): DatedFigure => ({ ...row, measure, chosen: true }));

/** The country's figures of the year over time, or null when there are none in those years. */
export function trendChart(input: TrendInput): Chart | null {
  const { measure, language, years } = input;
  const figures = trendFigures(input);
  if (figures.length === 0) return null;
  const label = measureOf(measure, chartWords[language].country, language);
  const description = seriesDescription(label, figures, connect(figures), language);
  return timeChart({
    figures,
    targets: [],
    language,
    years: years ?? yearRange(figures.map((figure) => figure.year)),
    text: { label, description },
  });
}

import { alongLine, connect } from "../../answers/connections.ts";
import { measureOf, seriesDescription, targetsDescription } from "../../answers/series.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import type { Language } from "../../lib/language.ts";
import { yearRange } from "../frame.ts";
import type { Background } from "./background.ts";
import { type Chart, timeChart } from "./chart.ts";
import type { Target } from "./line-marks.ts";

export interface SeriesInput {
  /** Of one area, oldest first; figures of other measures only widen the axis. */
  figures: readonly DatedFigure[];
  /** Of the same area; those in force are drawn with the coverage rate. */
  targets?: readonly Target[];
  /** The country, or whatever else the figures are to be held against. */
  background?: Background | undefined;
  /** The other measure, whose figures of the year are drawn as marks in the same chart. */
  beside?: SeriesInput["measure"] | undefined;
  measure: "coverage_rate" | "insured_share";
  language: Language;
  /** The area's name in that language. */
  place: string;
  /** First and last calendar year of the axis; by default those of all figures and targets. */
  years?: [first: number, last: number] | undefined;
}

/** One area's figures of one measure over time, or null when it has none. */
export function seriesChart(input: SeriesInput): Chart | null {
  const { measure, language, place } = input;
  const figures = input.figures.filter((figure) => figure.measure === measure);
  if (figures.length === 0) return null;
  const inForce = (input.targets ?? []).filter((target) => target.in_force);
  const years = input.years ?? yearRange([...input.figures, ...inForce].map((row) => row.year));
  const targets = measure === "coverage_rate" ? inForce : [];
  const beside = input.figures.filter((figure) => figure.chosen && figure.measure === input.beside);
  const chosen = figures.filter((figure) => figure.chosen);
  const label = measureOf(measure, place, language);
  const description = [
    seriesDescription(label, chosen, connect(alongLine(chosen)), language),
    targetsDescription(targets, language),
    beside.length > 0 &&
      seriesDescription(measureOf("insured_share", place, language), beside, [], language),
  ].filter(Boolean);
  const text = { label, description: description.join(" ") };
  const { background } = input;
  return timeChart({ figures, targets, beside, background, language, years, text });
}

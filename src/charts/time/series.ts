import { alongLine, connect } from "../../answers/connections.ts";
import {
  measureOf,
  seriesDescription,
  targetsDescription,
  thresholdsDescription,
} from "../../answers/series.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import type { Language } from "../../lib/language.ts";
import { yearRange } from "../frame.ts";
import { type Chart, timeChart } from "./chart.ts";
import { type Target, type Threshold, thresholdYears } from "./line-marks.ts";

export interface SeriesInput {
  /** Of one area, oldest first; figures of other measures only widen the axis. */
  figures: readonly DatedFigure[];
  /** Of the same area; those in force are drawn with the coverage rate. */
  targets?: readonly Target[];
  /** Drawn with the coverage rate where their years meet the axis. */
  thresholds?: readonly Threshold[];
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
  const isRate = measure === "coverage_rate";
  const targets = isRate ? inForce : [];
  const thresholds = (isRate ? (input.thresholds ?? []) : []).filter((threshold) =>
    thresholdYears(threshold, years),
  );
  const chosen = figures.filter((figure) => figure.chosen);
  const label = measureOf(measure, place, language);
  const description = [
    seriesDescription(label, chosen, connect(alongLine(chosen)), language),
    targetsDescription(targets, language),
    thresholdsDescription(thresholds, language),
  ].filter(Boolean);
  const text = { label, description: description.join(" ") };
  return timeChart({ figures, targets, thresholds, language, years, text });
}

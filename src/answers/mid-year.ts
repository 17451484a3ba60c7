import type { DatedFigure } from "../lib/dated-figure.ts";

/** Of December or of the whole year, which is what a year's line goes through. */
const isYearEnd = ({ precision, as_of_end }: DatedFigure) =>
  precision === "year" || as_of_end.slice(5, 7) === "12";

/**
 * Marks the figures of a year that has none of its end, between years that have: the fall to such a
 * figure and the rise from it may be those of the season, so no line goes through it.
 * @param figures the chosen figure of each year, oldest first
 */
export function withMidYears(figures: readonly DatedFigure[]): DatedFigure[] {
  const first = figures.findIndex(isYearEnd);
  const last = figures.findLastIndex(isYearEnd);
  return figures.map((figure, at) =>
    at > first && at < last && !isYearEnd(figure) ? { ...figure, is_mid_year: true } : figure,
  );
}

import type { ListedFigure } from "../../page-data/figures.ts";

/** The figures of the same place and measure around one: the newest, if newer, and the one before. */
export interface Neighbours {
  newest: ListedFigure | undefined;
  previous: ListedFigure | undefined;
}

/** What a figure is first of all: a rate where its source gives one, else a number of people. */
export const mainMeasure = (figure: ListedFigure) =>
  figure.rate ? ("rate" as const) : ("participants" as const);

/** Finds them among the figures of the years of their place, so that what is called newer stands. */
export function neighboursOf(figure: ListedFigure, listed: readonly ListedFigure[]): Neighbours {
  const measure = mainMeasure(figure);
  const { area_set, area_code, as_of_end } = figure.any;
  const standing = listed
    .filter(
      ({ any, ...other }) =>
        any.area_set === area_set && any.area_code === area_code && other[measure]?.chosen,
    )
    .toSorted((a, b) => a.any.as_of_end.localeCompare(b.any.as_of_end));
  return {
    newest: standing.findLast(({ any }) => any.as_of_end > as_of_end),
    previous: standing.findLast(({ any }) => any.as_of_end < as_of_end),
  };
}

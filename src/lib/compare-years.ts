/** Two years set side by side, the earlier one first. */
export type ComparedYears = readonly [from: number, to: number];

/** The pairs with a page of their own; every other pair is answered by the reader's browser. */
export const comparedYears = [
  [2011, 2020],
  [2012, 2020],
  [2015, 2020],
  [2016, 2020],
  [2019, 2020],
  [2020, 2023],
  [2015, 2023],
] as const satisfies ComparedYears[];

/** How far from a year its figure may lie, in years, unless the reader chooses otherwise. */
export const usualTolerance = 1;

/** Beyond this many years a figure tells of another time. */
export const widestTolerance = 3;

/** One page for each pair: `/so-sanh/2011-2020/`. */
export const comparePaths = () =>
  comparedYears.map((pair) => ({
    params: { from: String(pair[0]), to: String(pair[1]) },
    props: { pair },
  }));

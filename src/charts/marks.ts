import * as Plot from "@observablehq/plot";

/**
 * Marks that look alike share one group of the drawing, so that each needs no class.
 * @param lookOf CSS classes of an item's group
 * @param mark draws the items of one group
 */
export const groupByLook = <Item>(
  items: readonly Item[],
  lookOf: (item: Item) => string,
  mark: (members: Item[], look: string) => Plot.Markish,
): Plot.Markish[] => [...Map.groupBy(items, lookOf)].map(([look, members]) => mark(members, look));

/** How many lie on one side of 0, beside the top of the line at 0; left of it is below. */
export const sideTitle = (text: string, side: -1 | 1): Plot.Markish =>
  Plot.text([text], {
    x: () => 0,
    frameAnchor: "top",
    lineAnchor: "bottom",
    textAnchor: side < 0 ? "end" : "start",
    dx: side * 8,
    dy: -6,
    lineHeight: 1.2,
    className: side < 0 ? "label below" : "label above",
  });

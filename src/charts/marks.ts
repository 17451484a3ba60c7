import * as Plot from "@observablehq/plot";
import { groupBy } from "../lib/group-by.ts";
import type { Language } from "../lib/language.ts";
import { formatPoints } from "../lib/numbers.ts";

/**
 * Marks that look alike share one group of the drawing, so that each needs no class.
 * @param lookOf CSS classes of an item's group
 * @param mark draws the items of one group
 */
export const groupByLook = <Item>(
  items: readonly Item[],
  lookOf: (item: Item) => string,
  mark: (members: Item[], look: string) => Plot.Markish,
): Plot.Markish[] => [...groupBy(items, lookOf)].map(([look, members]) => mark(members, look));

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

/**
 * The numbers of an axis of percentage points below a drawing, and what they are.
 * @param titleY how far the title stands below the drawing, in its units
 */
export const pointsAxis = (
  ticks: readonly number[],
  title: string,
  titleY: number,
  language: Language,
): Plot.Markish[] => [
  Plot.text(ticks, {
    x: (tick) => tick,
    text: (tick) => formatPoints(tick, language, 0),
    frameAnchor: "bottom",
    dy: 16,
    className: "axis-label",
  }),
  Plot.text([title], { frameAnchor: "bottom", dy: titleY, className: "axis-label" }),
];

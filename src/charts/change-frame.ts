import type { Width } from "./frame.ts";

/** Sizes of the chart of changes in units of the drawing. */
export const changeSizes = {
  // A phone has no room for names beside the dots: they stand above them.
  narrow: { width: 360, rowHeight: 56, left: 56, right: 60, nameY: 12, datesY: 27, dotsY: 44 },
  wide: { width: 720, rowHeight: 38, left: 286, right: 176, nameY: 12, datesY: 27, dotsY: 19 },
} satisfies Record<Width, Record<string, number>>;

/** Room above the rows for the numbers of the axis. */
export const axisHeight = 26;
const bottom = 6;
/** Room under the country's row for the rule that sets it apart. */
export const nationalGap = 10;

/** Where things stand in the chart, with the way from drawing units back to percentages. */
export interface ChangeFrame {
  size: (typeof changeSizes)[Width];
  height: number;
  percents: [low: number, high: number];
  /** Percentage at a horizontal position. */
  percentAt(x: number): number;
  /** Horizontal position of a percentage. */
  x(percent: number): number;
  /** Top of a row, counted from 0. */
  top(row: number): number;
}

/**
 * The frame for some rows.
 * @param values every percentage that is drawn
 * @param national how many rows at the top are set apart, 0 or 1
 */
export function changeFrame(
  width: Width,
  values: readonly number[],
  rows: number,
  national: number,
): ChangeFrame {
  const size = changeSizes[width];
  const low = Math.max(0, Math.floor((Math.min(...values) - 1) / 10) * 10);
  const high = Math.max(100, Math.ceil(Math.max(...values) / 10) * 10);
  const across = (size.width - size.left - size.right) / (high - low);
  return {
    size,
    height: axisHeight + rows * size.rowHeight + national * nationalGap + bottom,
    percents: [low, high],
    percentAt: (x) => low + (x - size.left) / across,
    x: (percent) => size.left + (percent - low) * across,
    top: (row) =>
      axisHeight + row * size.rowHeight + (row >= national ? national * nationalGap : 0),
  };
}

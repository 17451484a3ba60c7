import type { Width } from "../frame.ts";

/** Sizes of the chart of changes in units of the drawing; those ending in Y are from a line's top. */
const sizes = {
  // A phone has no room for names beside the dots: they stand above them.
  narrow: {
    width: 360,
    lineHeight: 60,
    left: 70,
    right: 88,
    nameY: 10,
    datesY: 25,
    dotsY: 43,
    pointsY: 10,
  },
  wide: {
    width: 720,
    lineHeight: 42,
    left: 300,
    right: 216,
    nameY: 10,
    datesY: 26,
    dotsY: 18,
    pointsY: 18,
  },
} satisfies Record<Width, Record<string, number>>;

/** Room above the lines for the numbers of the axis. */
const axisHeight = 30;

/** Where things stand in the chart, with the way from drawing units back to percentages. */
export interface DumbbellFrame {
  size: (typeof sizes)[Width];
  height: number;
  percents: [low: number, high: number];
  /** Percentage at a horizontal position. */
  percentAt(x: number): number;
  /** Horizontal position of a percentage. */
  x(percent: number): number;
  /** Top of a line, counted from 0. */
  top(line: number): number;
}

/**
 * The frame for some lines.
 * @param values every percentage that is drawn; the axis goes on to 100, or past it where they do
 */
export function dumbbellFrame(
  width: Width,
  values: readonly number[],
  lines: number,
): DumbbellFrame {
  const size = sizes[width];
  const low = Math.max(0, Math.floor((Math.min(...values) - 1) / 10) * 10);
  const high = Math.max(100, Math.ceil(Math.max(...values) / 10) * 10);
  const across = (size.width - size.left - size.right) / (high - low);
  return {
    size,
    height: axisHeight + lines * size.lineHeight,
    percents: [low, high],
    percentAt: (x) => low + (x - size.left) / across,
    x: (percent) => size.left + (percent - low) * across,
    top: (line) => axisHeight + line * size.lineHeight,
  };
}

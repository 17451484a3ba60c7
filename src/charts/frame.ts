/** Drawn twice, so that letters stay readable: charts.css shows the one that fits. */
export const widths = ["narrow", "wide"] as const;
export type Width = (typeof widths)[number];

export const timeChartSize = {
  // The 288 pixels that a phone of 320 leaves show its letters of 13 units at 12 pixels.
  narrow: { width: 312, height: 280 },
  wide: { width: 720, height: 330 },
} satisfies Record<Width, { width: number; height: number }>;

/** Room around the plotting area for axis titles and labels, in units of the drawing. */
export const margin = { top: 34, right: 14, bottom: 28, left: 32 };

/** The plotting area of a chart over time, with both ways between data and drawing units. */
export interface Frame {
  width: number;
  height: number;
  /** First and last calendar year, both shown in full. */
  years: [first: number, last: number];
  /** Lowest and highest value: percentages or people. */
  values: [low: number, high: number];
  /** Horizontal position of an instant in milliseconds UTC. */
  x(time: number): number;
  /** Vertical position of a value. */
  y(value: number): number;
  timeAt(x: number): Date;
  valueAt(y: number): number;
}

export const yearStart = (year: number): number => Date.UTC(year, 0, 1);

/** Fewer years would make a few months look like an age. */
const fewestYears = 6;

/** Calendar years that hold all of `years`, the last ones of at least `fewestYears`. */
export function yearRange(years: readonly number[]): [number, number] {
  const last = Math.max(...years);
  return [Math.min(...years, last - fewestYears + 1), last];
}

/** A lower axis would make a few tenths look like a mountain. */
const fewestPercents = 15;

/**
 * Percentages that the axis shows: fitted to the values, to the five, or of far-apart values the ten,
 * below and above, with room for an arrow and a label; past 100 only where more are insured than
 * reside.
 */
export function percentRange(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = most - least > 25 ? 10 : 5;
  const room = 0.4 * step;
  const above = Math.ceil((most + room) / step) * step;
  const high = most > 100 ? above : Math.min(100, above);
  const below = Math.floor((least - room) / step) * step;
  return [Math.max(0, Math.min(below, high - fewestPercents)), high];
}

export function makeFrame(width: Width, years: [number, number], values: [number, number]): Frame {
  const size = timeChartSize[width];
  const [start, end] = [yearStart(years[0]), yearStart(years[1] + 1)];
  const [low, high] = values;
  const across = (size.width - margin.left - margin.right) / (end - start);
  const up = (size.height - margin.top - margin.bottom) / (high - low);
  return {
    ...size,
    years,
    values,
    x: (time) => margin.left + (time - start) * across,
    y: (value) => margin.top + (high - value) * up,
    timeAt: (x) => new Date(start + (x - margin.left) / across),
    valueAt: (y) => high - (y - margin.top) / up,
  };
}

import type { Result } from "../result.ts";
import type { ChartKind, Choice } from "./choice.ts";
import type { ColumnRole } from "./column-roles.ts";

/** A row of the result as a chart draws it. */
export interface Point {
  /** Text of the x column; for lines and dots `at` says where that is. */
  name: string;
  at: number;
  value: number;
  /** Text of the series column; empty without one. */
  series: string;
  /** Text of the column that names rows best, told on hover; empty without one. */
  label: string;
}

/** What of the result is drawn, and what is not. */
export interface Points {
  points: Point[];
  /** Rows left out because they lack a number or a place, and those beyond the limit. */
  without: number;
  beyond: number;
  /** Series by name, in the order of the result. */
  series: string[];
}

/** Rows that are drawn before the reader asks for all; more take long to draw and longer to read. */
export const rowLimits: Record<Exclude<ChartKind, "map">, number> = {
  bar: 60,
  line: 2000,
  dot: 2000,
};

/** Most series with a colour that can be told from the others. */
export const mostSeries = 8;

/** How the x column is read: as a number, as calendar years, or as times of any precision. */
export type XScale = "number" | "year" | "time";

/** Years alone are numbers in a row; together with months or days they are times. */
export function xScaleOf(result: Result, { x }: Choice, { role }: ColumnRole): XScale {
  if (role !== "time") return "number";
  const texts = textsOf(result, x).filter((text) => text !== "null");
  return texts.every((text) => /^\d{4}$/.test(text)) ? "year" : "time";
}

/** A day with a time as DuckDB writes it, perhaps with how far the clock is from UTC: "+07". */
const moment = /^(\S+) ([\d:.]+)(?:([+-]\d{2}):?(\d{2})?)?$/;

/** Milliseconds of a time; a year or a month lies in its middle. */
export function timeAt(text: string): number {
  if (/^\d{4}$/.test(text)) return Date.parse(`${text}-07-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return Date.parse(`${text}-15`);
  const [, day, time, hours, minutes = "00"] = moment.exec(text) ?? [];
  return Date.parse(day ? `${day}T${time}${hours ? `${hours}:${minutes}` : "Z"}` : text);
}

/**
 * The rows of a result as points of a chart, in its order.
 * @param naming the column that names rows best, if one does
 * @param limit most rows to draw
 */
export function chartPoints(
  kind: ChartKind,
  result: Result,
  { x, y, series }: Choice,
  naming: number | null,
  scale: XScale,
  limit: number,
): Points {
  const cell = (column: number, row: number) => result.values[column]?.[row] ?? null;
  const text = (column: number, row: number) => String(cell(column, row) ?? "–");
  const textIf = (column: number | null, row: number) => (column === null ? "" : text(column, row));
  const needsPlace = kind !== "bar";
  const all: Point[] = [];
  for (let row = 0; row < result.rowCount; row++) {
    const value = cell(y, row);
    const name = text(x, row);
    const at = scale === "time" ? timeAt(name) : Number(cell(x, row) ?? Number.NaN);
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    if (needsPlace && !Number.isFinite(at)) continue;
    all.push({ name, at, value, series: textIf(series, row), label: textIf(naming, row) });
  }
  const points = all.slice(0, limit);
  return {
    points,
    without: result.rowCount - all.length,
    beyond: all.length - points.length,
    series: [...new Set(points.map((point) => point.series))],
  };
}

/** A piece of a line: neighbouring points, or the two ends of years without a figure. */
export interface Stretch {
  points: Point[];
  gap: boolean;
}

/**
 * The points of one series, in order, as stretches. Where years are the scale, years that are left
 * out between two points make a gap, which a line may not hide. A point alone is no stretch.
 */
export function stretchesOf(points: readonly Point[], scale: XScale): Stretch[] {
  const ordered = points.toSorted((a, b) => a.at - b.at);
  const stretches: Stretch[] = [];
  let run: Point[] = [];
  for (const point of ordered) {
    const last = run.at(-1);
    if (last && scale === "year" && point.at - last.at > 1) {
      stretches.push({ points: run, gap: false }, { points: [last, point], gap: true });
      run = [];
    }
    run.push(point);
  }
  stretches.push({ points: run, gap: false });
  return stretches.filter((stretch) => stretch.points.length > 1);
}

/** A vertical axis starts at 0 unless that would press all values into its upper part. */
export const startsAtZero = (values: readonly number[]): boolean =>
  Math.min(...values) >= 0 && Math.min(...values) < Math.max(...values) * 0.35;

/** The different texts of a column in the order of the result. */
export const textsOf = (result: Result, column: number): string[] => [
  ...new Set((result.values[column] ?? []).map(String)),
];

import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** A line of one of our tables, as the steward wrote it. */
export type Line = Record<string, string>;

const stored = new Map<string, Line[]>();

/** The lines of a table of `data/`; an empty cell is "". */
export function table(name: string): Line[] {
  const lines =
    stored.get(name) ??
    Papa.parse<Line>(readFileSync(`data/${name}.csv`, "utf8").replace(/^\uFEFF/, ""), {
      header: true,
      skipEmptyLines: true,
    }).data;
  stored.set(name, lines);
  return lines;
}

export const cell = (line: Line | undefined, column: string): string => line?.[column] ?? "";

/** The value of a key, made when it is first asked for. */
export function memo<Key extends string | number, Value>(make: (key: Key) => Value) {
  const known = new Map<Key, Value>();
  return (key: Key): Value => {
    const value = known.has(key) ? (known.get(key) as Value) : make(key);
    known.set(key, value);
    return value;
  };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

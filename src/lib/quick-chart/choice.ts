import type { Language } from "../language.ts";
import type { Result } from "../result.ts";
import type { ColumnRole, Role } from "./column-roles.ts";

export const chartKinds = ["bar", "line", "dot", "map"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Why a chart cannot be drawn from a result. */
export type Obstacle = "no-rows" | "no-number" | "no-name" | "no-order" | "one-number" | "no-area";

/** Columns, by position, that a kind of chart can use for each of its parts. */
export interface Options {
  x: number[];
  y: number[];
  /** Columns that may part the rows into series, or on a map choose among rows of a province. */
  series: number[];
}

/** What a chart is drawn from: positions of columns. */
export interface Choice {
  x: number;
  y: number;
  series: number | null;
}

export type Possibility =
  | { obstacle: Obstacle }
  | { obstacle: null; options: Options; choice: Choice };

const withRole = (columns: readonly ColumnRole[], ...roles: Role[]): number[] =>
  roles.flatMap((role) =>
    columns.filter((column) => column.role === role).map(({ index }) => index),
  );

/** The columns that each kind can use, or what is in its way. */
function optionsFor(kind: ChartKind, columns: readonly ColumnRole[]): Options | Obstacle {
  const numbers = withRole(columns, "number");
  const names = withRole(columns, "name", "time", "area");
  if (numbers.length === 0) return "no-number";
  switch (kind) {
    case "bar":
      return names.length === 0 ? "no-name" : { x: names, y: numbers, series: names };
    case "line": {
      const x = [...withRole(columns, "time"), ...(numbers.length > 1 ? numbers : [])];
      return x.length === 0
        ? "no-order"
        : { x, y: numbers, series: withRole(columns, "name", "area") };
    }
    case "dot": {
      const x = [...numbers, ...withRole(columns, "time")];
      return x.length < 2 ? "one-number" : { x, y: numbers, series: names };
    }
    case "map": {
      const areas = withRole(columns, "area");
      return areas.length === 0
        ? "no-area"
        : { x: areas, y: numbers, series: withRole(columns, "time", "name") };
    }
  }
}

/** Whether no two rows have the same values in some columns. */
function isUnique(result: Result, indexes: readonly number[]): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < result.rowCount; row++) {
    const key = JSON.stringify(indexes.map((index) => result.values[index]?.[row] ?? null));
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** A name is easier to read than a code, in the reader's language than in the other. */
function readability({ name, role, distinct }: ColumnRole, language: Language): number {
  const named = /(^|_)(name|ten)(_|$)/.test(name) ? 2 : 0;
  const own = name.endsWith(`_${language}`) ? 1 : 0;
  const foreign = /_(vi|en)$/.test(name) && !own ? -0.5 : 0;
  return distinct + (role === "name" ? 0.5 : 0) + named + own + foreign;
}

/** The column that says which boundaries each row is about; a map shows one set of them. */
export const setColumnOf = (result: Result): number =>
  result.columns.findIndex(({ name }) => name === "area_set");

/** The column with the fewest values that tells rows of the same x apart, if one does. */
function partingColumn(
  kind: ChartKind,
  result: Result,
  columns: readonly ColumnRole[],
  x: number,
  candidates: readonly number[],
): number | null {
  const setColumn = kind === "map" ? setColumnOf(result) : -1;
  const same = setColumn < 0 ? [x] : [x, setColumn];
  if (isUnique(result, same)) return null;
  const distinct = (index: number) => (columns[index]?.distinct ?? 0) + 1;
  // Fewer combinations than rows cannot tell them apart; counting those spares a look at each row.
  const combinations = same.reduce((product, index) => product * distinct(index), 1);
  const parting = candidates
    .filter((index) => !same.includes(index) && combinations * distinct(index) >= result.rowCount)
    .filter((index) => isUnique(result, [...same, index]))
    .sort((a, b) => (columns[a]?.distinct ?? 0) - (columns[b]?.distinct ?? 0));
  return parting[0] ?? null;
}

/** The column that names the rows best in a language; null where none does. */
export function namingColumn(columns: readonly ColumnRole[], language: Language): number | null {
  const names = columns.filter(({ role }) => role === "name");
  const [best] = names.toSorted((a, b) => readability(b, language) - readability(a, language));
  return best?.index ?? null;
}

function defaultChoice(
  kind: ChartKind,
  result: Result,
  columns: readonly ColumnRole[],
  { x: xs, y: ys, series }: Options,
  language: Language,
): Choice {
  const column = (index: number) => columns[index] as ColumnRole;
  const byReadability = (a: number, b: number) =>
    readability(column(b), language) - readability(column(a), language);
  const places = kind === "bar" ? xs.toSorted(byReadability) : xs;
  // A number that is the only one to draw is not its own place too.
  const x = places.find((index) => ys.some((y) => y !== index)) ?? places[0] ?? 0;
  // A share says more about a place than a count, which follows the number of its people.
  const y = ys.toSorted((a, b) => Number(column(b).percent) - Number(column(a).percent));
  const other = y.find((index) => index !== x) ?? x;
  // Dots lie apart by themselves; a colour for every name would say nothing.
  const parting = kind === "dot" ? null : partingColumn(kind, result, columns, x, series);
  return { x, y: other, series: parting };
}

/** What a kind of chart can be drawn from and the likeliest choice, or what is in its way. */
export function chartPossibility(
  kind: ChartKind,
  result: Result,
  columns: readonly ColumnRole[],
  language: Language,
): Possibility {
  const options = result.rowCount === 0 ? "no-rows" : optionsFor(kind, columns);
  if (typeof options === "string") return { obstacle: options };
  const choice = defaultChoice(kind, result, columns, options, language);
  return { obstacle: null, options, choice };
}

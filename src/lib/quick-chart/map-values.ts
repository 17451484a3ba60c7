import type { AreaSet } from "../../sql/questions.ts";
import type { AreaName } from "../area-names.ts";
import type { Result } from "../result.ts";
import { type Choice, setColumnOf } from "./choice.ts";
import { areaCodeOf } from "./column-roles.ts";

/** The numbers of a map by area code, and what stands in the way of a single one for each. */
export interface MapValues {
  areaSet: AreaSet;
  values: Map<string, number>;
  /** Rows that are about another set of boundaries, or about the country. */
  otherAreas: number;
  /** Rows with a number for a province that another row has one for too. */
  repeated: number;
}

/** Rows of a result by position, those where a column has a certain text. */
const rowsWhere = (result: Result, column: number | null, wanted: string | undefined): number[] =>
  Array.from({ length: result.rowCount }, (_, row) => row).filter(
    (row) =>
      column === null || wanted === undefined || String(result.values[column]?.[row]) === wanted,
  );

/**
 * The boundaries that most rows are about: what the column `area_set` says, else the 34 where every
 * one of these is named and no other, else the 63.
 */
function setOf(result: Result, rows: number[], area: number, areas: readonly AreaName[]): AreaSet {
  const column = setColumnOf(result);
  if (column >= 0) {
    const sets = rows.map((row) => result.values[column]?.[row]);
    const count = (areaSet: AreaSet) => sets.filter((each) => String(each) === areaSet).length;
    return count("34") > count("63") ? "34" : "63";
  }
  const named = new Set(rows.map((row) => areaCodeOf(result.values[area]?.[row] ?? "")));
  const current = areas.filter(({ area_set }) => area_set === "34");
  named.delete("00");
  const exact =
    named.size === current.length && current.every(({ area_code }) => named.has(area_code));
  return exact ? "34" : "63";
}

/**
 * One number for each province.
 * @param wanted text that the series column must have
 */
export function mapValues(
  result: Result,
  { x, y, series }: Choice,
  wanted: string | undefined,
  areas: readonly AreaName[],
): MapValues {
  const rows = rowsWhere(result, series, wanted);
  const areaSet = setOf(result, rows, x, areas);
  const codes = new Set(
    areas.filter(({ area_set }) => area_set === areaSet).map(({ area_code }) => area_code),
  );
  const setColumn = setColumnOf(result);
  const values = new Map<string, number>();
  let [otherAreas, repeated] = [0, 0];
  for (const row of rows) {
    const code = areaCodeOf(result.values[x]?.[row] ?? "");
    const value = result.values[y]?.[row];
    const ofSet = setColumn < 0 || String(result.values[setColumn]?.[row]) === areaSet;
    if (!ofSet || !codes.has(code)) otherAreas += 1;
    else if (typeof value !== "number") continue;
    else if (values.has(code)) repeated += 1;
    else values.set(code, value);
  }
  return { areaSet, values, otherAreas, repeated };
}

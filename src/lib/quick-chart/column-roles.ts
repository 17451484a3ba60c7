import { fold } from "../fold.ts";
import type { Result } from "../result.ts";

/**
 * What a column of a result can be in a chart. `number`: a quantity. `time`: years, months or days.
 * `area`: codes of provinces. `name`: everything else that tells rows apart.
 */
export type Role = "number" | "time" | "area" | "name";

export interface ColumnRole {
  /** Position in the result. */
  index: number;
  name: string;
  role: Role;
  /** Different values, empty ones left out. */
  distinct: number;
  /** Rows without a value. */
  missing: number;
  /** Whether the numbers are shares of a hundred. */
  percent: boolean;
}

const numeric = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|REAL|DECIMAL.*|NUMERIC.*)$/i;
const timeText = /^\d{4}(-\d{2}){0,2}( \d{2}:.*)?$/;
const yearName = /\b(nam|year|years)\b/;
const percentName = /\b(pct|percent|percentage|rate|share|ty le|phan tram)\b/;
const codeName = /\b(code|ma|gso)\b/;

const isYear = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2100;

type Values = readonly Result["values"][number][number][];

/** Codes as our tables write them, or as the numbers that spreadsheets make of them. */
export const areaCodeOf = (value: Values[number]): string => String(value).padStart(2, "0");

function roleOf(name: string, type: string, present: Values, codes: ReadonlySet<string>): Role {
  const words = fold(name.replaceAll("_", " "));
  const isNumber = numeric.test(type) && present.every((value) => typeof value === "number");
  if (present.length > 0) {
    const named = codeName.test(words);
    if ((named || !isNumber) && present.every((value) => codes.has(areaCodeOf(value))))
      return "area";
    if (/^(DATE|TIMESTAMP.*)$/i.test(type)) return "time";
    if (yearName.test(words) && present.every(isYear)) return "time";
    if (!isNumber && present.every((value) => timeText.test(String(value)))) return "time";
  }
  return isNumber ? "number" : "name";
}

/** The role of each column, from its type, its name and what it holds. */
export function columnRoles(result: Result, codes: ReadonlySet<string>): ColumnRole[] {
  return result.columns.map(({ name, type }, index) => {
    const values = result.values[index] ?? [];
    const present = values.filter((value) => value !== null && value !== "");
    const role = roleOf(name, type, present, codes);
    return {
      index,
      name,
      role,
      distinct: new Set(present).size,
      missing: values.length - present.length,
      percent:
        role === "number" &&
        percentName.test(fold(name.replaceAll("_", " "))) &&
        present.every((value) => Number(value) >= 0 && Number(value) <= 130),
    };
  });
}

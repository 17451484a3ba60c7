import type { Line } from "./cut.ts";
import { type DecimalMark, shownMark } from "./numbers.ts";
import { type TextTable, tableOf } from "./table.ts";

/** A table of rows of values rather than texts, as workbooks and JSON have them. */
export interface ValueTable {
  /** Empty where the file holds one table only. */
  name: string;
  rows: readonly (readonly unknown[])[];
}

/** Excel keeps a time of day as a time of this day. */
const dayOfTimes = "1899-12-3";

function dateCell(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString().slice(0, 19).replace("T", " ");
  if (text.startsWith(dayOfTimes)) return text.slice(11);
  return text.replace(/ 00:00:00$/, "");
}

function cellText(value: unknown, mark: DecimalMark): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.normalize("NFC");
  if (typeof value === "number") return String(value).replace(".", mark);
  if (value instanceof Date) return dateCell(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * The table as texts, each as a reader would write it. Numbers get the decimal mark that the numbers
 * have which stand as text, so that both are read alike.
 * @throws LimitFailure
 */
export function readValues(
  { rows }: ValueTable,
  header = true,
): { table: TextTable; decimalMark: DecimalMark } {
  const texts = rows.flat().filter((value) => typeof value === "string");
  const decimalMark = texts.some((text) => shownMark(text) === ",") ? "," : ".";
  const lines = rows
    .map((values, index): Line => {
      const cells = values.map((value) => cellText(value, decimalMark));
      return { line: index + 1, cells, badQuotes: false };
    })
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return { table: tableOf(lines, header), decimalMark };
}

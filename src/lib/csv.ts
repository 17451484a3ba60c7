import Papa from "papaparse";
import { safeCell } from "./csv-cells.ts";

/** Without this mark Excel takes the letters of a CSV for those of the machine's old code page. */
export const byteOrderMark = "\uFEFF";

/** Rows as CSV: commas, LF, a header. */
export const toCsv = (fields: string[], data: unknown[][]): string =>
  `${Papa.unparse({ fields, data }, { newline: "\n" })}\n`;

/** A line of a CSV file, by column. */
export type CsvRecord = Record<string, string | number | null>;

/** What adding and dividing leaves behind the sixth decimal place tells nothing. */
const plain = (value: CsvRecord[string] = null) =>
  typeof value === "number" ? Number(value.toFixed(6)) : safeCell(value);

/** Records as a CSV file for people, with a column for every key that any of them has. */
export function recordsCsv(records: readonly CsvRecord[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const data = records.map((record) => columns.map((column) => plain(record[column])));
  return byteOrderMark + toCsv(columns, data);
}

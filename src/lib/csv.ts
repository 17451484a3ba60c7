import Papa from "papaparse";
import { safeCell } from "./csv-cells.ts";

/**
 * Without this mark Excel takes the letters of a CSV for those of the machine's old code page. Only
 * what is saved at a reader's click has it: programs that read published files stumble over it.
 */
export const byteOrderMark = "\uFEFF";

/** Rows as CSV: commas, LF, a header. */
export const toCsv = (fields: string[], data: unknown[][]): string =>
  `${Papa.unparse([fields, ...data], { newline: "\n" })}\n`;

/** A line of a CSV file, by column. */
export type CsvRecord = Record<string, string | number | null>;

/** What adding and dividing leaves behind the sixth decimal place tells nothing. */
const plain = (value: CsvRecord[string] = null) =>
  typeof value === "number" ? Number(value.toFixed(6)) : value;

/** Records as a table with a column for every key that any of them has. */
export function recordsTable(records: readonly CsvRecord[]) {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return {
    columns,
    cells: records.map((record) => columns.map((column) => plain(record[column]))),
  };
}

/** The same as CSV; texts that would run in a spreadsheet are made harmless. */
export function recordsCsv(records: readonly CsvRecord[]): string {
  const { columns, cells } = recordsTable(records);
  return toCsv(
    columns,
    cells.map((row) => row.map(safeCell)),
  );
}

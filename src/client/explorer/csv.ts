import Papa from "papaparse";
import { safeCell } from "../../lib/csv-cells.ts";
import type { CsvRecord } from "../../lib/explorer/records.ts";

/**
 * Records as the text of a CSV file, with a column for every key that any of them has. The mark at
 * the start tells spreadsheets that the letters are UTF-8.
 */
export function csvText(records: CsvRecord[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const data = records.map((record) => columns.map((column) => safeCell(record[column] ?? null)));
  return `\ufeff${Papa.unparse({ fields: columns, data }, { newline: "\n" })}\n`;
}

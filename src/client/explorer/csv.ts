import { byteOrderMark, toCsv } from "../../lib/csv.ts";
import { safeCell } from "../../lib/csv-cells.ts";
import type { CsvRecord } from "../../lib/explorer/records.ts";

/** Records as the text of a CSV file, with a column for every key that any of them has. */
export function csvText(records: CsvRecord[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const data = records.map((record) => columns.map((column) => safeCell(record[column] ?? null)));
  return byteOrderMark + toCsv(columns, data);
}

import Papa from "papaparse";
import type { CsvRecord } from "../../lib/explorer-records.ts";

/**
 * Records as the text of a CSV file, with a column for every key that any of them has. Texts that a
 * spreadsheet would run as formulas (= + - @ first) are made harmless; numbers stay numbers. The
 * mark at the start tells spreadsheets that the letters are UTF-8.
 */
export function csvText(records: CsvRecord[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return `\ufeff${Papa.unparse(records, { columns, escapeFormulae: true, newline: "\r\n" })}`;
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import type { Cell, Table } from "./tables.ts";

/** The rows of a download, columns in the order of its description. */
export interface Rows {
  name: string;
  columns: string[];
  rows: Record<string, Cell | undefined>[];
}

/** The rows of a checked table. */
export const tableRows = ({
  name,
  fields,
  rows,
}: Pick<Table, "name" | "fields" | "rows">): Rows => ({
  name,
  columns: fields.map((field) => field.name),
  rows: rows.map(({ cells }) => cells),
});

/** Without this mark Excel takes the letters of a CSV for those of the machine's old code page. */
export const byteOrderMark = "\uFEFF";

/** Rows as CSV: UTF-8 with a byte-order mark, comma, LF; see docs/decisions/formats.md. */
export function csvText({ columns, rows }: Rows): string {
  const data = rows.map((row) => columns.map((name) => row[name]));
  return `${byteOrderMark}${Papa.unparse({ fields: columns, data }, { newline: "\n" })}\n`;
}

/** Rows as JSON: a list of objects, one on a line, an empty cell as null. */
export function jsonText({ columns, rows }: Rows): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** Writes `<name>.csv` and `<name>.json` for each into a folder. */
export async function writeDownloads(downloads: Rows[], directory: string): Promise<void> {
  await Promise.all(
    downloads.flatMap((download) => [
      writeFile(join(directory, `${download.name}.csv`), csvText(download)),
      writeFile(join(directory, `${download.name}.json`), jsonText(download)),
    ]),
  );
}

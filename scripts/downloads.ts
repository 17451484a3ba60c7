import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import type { Table } from "./tables.ts";

/** The rows of a checked table as CSV: UTF-8, comma, LF, columns in the order of its description. */
export function tableToCsv({ fields, rows }: Pick<Table, "fields" | "rows">): string {
  const names = fields.map((field) => field.name);
  const data = rows.map(({ cells }) => names.map((name) => cells[name]));
  return `${Papa.unparse({ fields: names, data }, { newline: "\n" })}\n`;
}

/** Writes `<table>.csv` for every table into a folder. */
export async function writeDownloads(tables: Table[], directory: string): Promise<void> {
  await Promise.all(
    tables.map((table) => writeFile(join(directory, `${table.name}.csv`), tableToCsv(table))),
  );
}

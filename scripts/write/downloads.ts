import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import type { Table } from "../read/tables.ts";

/** A table as the downloads need it, checked or computed. */
export type PublishedTable = Pick<Table, "name" | "fields" | "rows">;

/** Without this mark Excel takes the letters of a CSV for those of the machine's old code page. */
export const byteOrderMark = "\uFEFF";

/** The rows of a checked table as CSV: UTF-8, comma, LF, columns in the order of its description. */
export function tableToCsv({ fields, rows }: Pick<Table, "fields" | "rows">): string {
  const names = fields.map((field) => field.name);
  const data = rows.map(({ cells }) => names.map((name) => cells[name]));
  return `${Papa.unparse({ fields: names, data }, { newline: "\n" })}\n`;
}

/** The rows of a table as JSON: a list of objects, one on a line, an empty cell as null. */
export function tableToJson({ fields, rows }: Pick<Table, "fields" | "rows">): string {
  const lines = rows.map(({ cells }) =>
    JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, cells[name] ?? null]))),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** Writes `<table>.csv` for every table into a folder, marked for Excel. */
export async function writeDownloads(tables: PublishedTable[], directory: string): Promise<void> {
  await Promise.all(
    tables.map((table) =>
      writeFile(join(directory, `${table.name}.csv`), byteOrderMark + tableToCsv(table)),
    ),
  );
}

/** Writes `<table>.json` for every table into a folder. */
export async function writeJson(tables: PublishedTable[], directory: string): Promise<void> {
  await Promise.all(
    tables.map((table) => writeFile(join(directory, `${table.name}.json`), tableToJson(table))),
  );
}

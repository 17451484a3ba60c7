import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitLines } from "../../src/lib/table-file/lines.ts";
import type { Table } from "../read/tables.ts";
import { tableToCsv } from "../write/downloads.ts";
import { type Release, releaseFolder } from "./records.ts";

/** A table as text, by which two states are compared; an empty cell is an empty text. */
export interface KeyedTable {
  name: string;
  key: string[];
  columns: string[];
  rows: Record<string, string>[];
}

function keyedTable(name: string, key: string[], csv: string): KeyedTable {
  const [head, ...body] = splitLines(csv.replace(/\n+$/, ""), ",");
  const columns = head?.cells ?? [];
  const rowOf = (cells: string[]) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  return { name, key, columns, rows: body.map(({ cells }) => rowOf(cells)) };
}

/** The present tables, as a release of them would read. */
export const presentRows = (tables: readonly Table[]): KeyedTable[] =>
  tables.map((table) =>
    keyedTable(table.name, table.resource.schema.primaryKey, tableToCsv(table)),
  );

/** The tables of a release. */
export const releaseRows = (data: string, { version, tables }: Release): Promise<KeyedTable[]> =>
  Promise.all(
    Object.entries(tables).map(async ([name, { key }]) => {
      const path = join(releaseFolder(data, version), `${name}.csv`);
      return keyedTable(name, key, await readFile(path, "utf8"));
    }),
  );

import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { openNativeEngine } from "../../src/engine/native.ts";
import { quotedText } from "../../src/lib/quoting.ts";
import type { ComputedTableName } from "../../src/sql/tables.ts";
import type { Field, Resource } from "../read/descriptor.ts";
import type { Table } from "../read/tables.ts";
import type { PublishedTable } from "./downloads.ts";

/** 64-bit integers would reach the browser as BigInt; no count of ours needs more than 32 bits. */
const columnTypes: Record<Field["type"], string> = {
  string: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  year: "SMALLINT",
};

/** The reading of a downloaded CSV with the types of its description. */
function readCsv(path: string, fields: Field[]): string {
  const columns = fields.map(
    (field) => `${quotedText(field.name)}: ${quotedText(columnTypes[field.type])}`,
  );
  return `read_csv(${quotedText(path)}, header = true, auto_detect = false, delim = ',', quote = '"',
    escape = '"', nullstr = '', columns = {${columns.join(", ")}})`;
}

/**
 * Writes `<table>.parquet` beside each `<table>.csv` of a folder. One thread keeps the order of
 * rows, so the same input gives the same bytes.
 */
export async function writeParquet(tables: Table[], directory: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  for (const { name, fields } of tables) {
    const csv = readCsv(join(directory, `${name}.csv`), fields);
    const parquet = quotedText(join(directory, `${name}.parquet`));
    await connection.run(`COPY (SELECT * FROM ${csv}) TO ${parquet} (FORMAT parquet)`);
  }
  connection.closeSync();
  instance.closeSync();
}

/** The tables that views make from the others, and the order of their rows. */
export const computedTables = {
  coverage: "area_set DESC, area_code, year",
  crosswalk: "new_code, old_code",
  missing_figures: "area_set DESC, area_code, year",
} as const satisfies Record<ComputedTableName, string>;

/**
 * Writes each computed table as Parquet from the view of its name over the Parquet tables of the
 * same folder.
 * @param resources their descriptions
 * @returns the tables, for the other formats
 */
export async function writeComputedTables(
  resources: Resource[],
  directory: string,
): Promise<PublishedTable[]> {
  const engine = await openNativeEngine(directory);
  const written: PublishedTable[] = [];
  for (const { name, schema } of resources) {
    const query = `SELECT * FROM ${name} ORDER BY ${computedTables[name as keyof typeof computedTables]}`;
    const parquet = quotedText(join(directory, `${name}.parquet`));
    await engine.run(`COPY (${query}) TO ${parquet} (FORMAT parquet)`);
    const rows = (await engine.run(query)).map((cells, i) => ({ line: i + 2, cells }));
    written.push({ name, fields: schema.fields, rows });
  }
  await engine.close();
  return written;
}

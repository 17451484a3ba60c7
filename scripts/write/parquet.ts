import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { quotedText } from "../../src/lib/quoting.ts";
import type { Field } from "../read/descriptor.ts";
import type { Table } from "../read/tables.ts";

/** 64-bit integers would reach the browser as BigInt; the description bounds ours to 32 bits. */
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

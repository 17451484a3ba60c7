import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { quotedName, quotedText } from "../../src/lib/quoting.ts";
import type { Field } from "../read/descriptor.ts";
import { type Table, writtenFields } from "../read/tables.ts";
import { writePartitions } from "./partitions.ts";

/** 64-bit integers would reach the browser as BigInt; the description bounds ours to 32 bits. */
const columnTypes: Record<Field["type"], string> = {
  string: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  year: "SMALLINT",
};

/** Bytes of a Parquet file beside which the same rows are written in parts too. */
const largestAlone = 50_000_000;

type Columns = Pick<Table, "name" | "fields" | "resource">;

/** The reading of a CSV file with the types of its description. */
function readCsv(path: string, fields: Field[], typeOf: (field: Field) => string): string {
  const columns = fields.map((field) => `${quotedText(field.name)}: ${quotedText(typeOf(field))}`);
  return `read_csv(${quotedText(path)}, header = true, auto_detect = false, delim = ',', quote = '"',
    escape = '"', nullstr = '', columns = {${columns.join(", ")}})`;
}

/** The rows of a table as a steward writes it: digits of numbers are counted in their text. */
function readWritten(path: string, { fields }: Columns): string {
  const counted = new Set(fields.map(({ decimalsOf }) => decimalsOf));
  const typeOf = ({ name, type }: Field) => (counted.has(name) ? "VARCHAR" : columnTypes[type]);
  const columns = fields.map(({ name, type, decimalsOf }) => {
    const value = decimalsOf
      ? `len(split_part(${quotedName(decimalsOf)}, '.', 2))`
      : quotedName(name);
    return `${value}::${columnTypes[type]} AS ${quotedName(name)}`;
  });
  return `(SELECT ${columns.join(", ")} FROM ${readCsv(path, writtenFields({ fields }), typeOf)})`;
}

/** Runs `use` with an engine whose one thread keeps the order of rows: the same bytes for the same input. */
async function inOrder(use: (connection: DuckDBConnection) => Promise<void>, memory?: string) {
  const limits: Record<string, string> = memory ? { memory_limit: memory } : {};
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", ...limits });
  const connection = await instance.connect();
  try {
    await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes a table as Parquet, and its parts beside it where the file is large. */
async function writeTable(
  connection: DuckDBConnection,
  source: string,
  { name, resource }: Columns,
  directory: string,
): Promise<void> {
  const file = join(directory, `${name}.parquet`);
  await connection.run(`COPY (SELECT * FROM ${source}) TO ${quotedText(file)} (FORMAT parquet)`);
  if ((await stat(file)).size < largestAlone) return;
  await writePartitions(connection, file, resource, join(directory, name));
}

/** Writes `<table>.parquet` beside each `<table>.csv` of a folder. */
export const writeParquet = (tables: Table[], directory: string): Promise<void> =>
  inOrder(async (connection) => {
    for (const table of tables) {
      const csv = join(directory, `${table.name}.csv`);
      const source = readCsv(csv, table.fields, ({ type }) => columnTypes[type]);
      await writeTable(connection, source, table, directory);
    }
  });

/**
 * Writes a table as Parquet straight from the file that was checked, without keeping its rows.
 * @param data folder of the table's file
 */
export const streamParquet = (table: Columns, data: string, directory: string): Promise<void> =>
  inOrder(
    (connection) =>
      writeTable(connection, readWritten(join(data, table.resource.path), table), table, directory),
    "384MB",
  );

/** Writes the parts of a table beside its Parquet file, however large that is. */
export const writeInParts = ({ name, resource }: Columns, directory: string): Promise<void> =>
  inOrder((connection) =>
    writePartitions(
      connection,
      join(directory, `${name}.parquet`),
      resource,
      join(directory, name),
    ),
  );

import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { describeColumns } from "./columns.ts";
import { EngineFailure } from "./failure.ts";
import type { Column } from "./result.ts";

/** A reader's own file, to be a table of that name. It never leaves the browser. */
export interface OwnTable {
  name: string;
  format: "csv" | "parquet";
  /** A CSV in UTF-8 with a header. */
  bytes: Uint8Array;
  /** Types to read columns of a CSV with, instead of those that DuckDB finds by itself. */
  columns?: Column[];
}

/** An own table as it is in the engine. */
export interface LoadedTable {
  name: string;
  columns: Column[];
  rows: number;
}

const name = (text: string) => `"${text.replaceAll('"', '""')}"`;
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

function reading({ format, columns = [] }: OwnTable, file: string): string {
  if (format === "parquet") return `read_parquet(${text(file)})`;
  const types = columns.map((column) => `${text(column.name)}: ${text(column.type)}`);
  const given = types.length > 0 ? `, types = {${types.join(", ")}}` : "";
  return `read_csv_auto(${text(file)}, header = true${given})`;
}

/**
 * Makes a table of a reader's file. Only while the engine may still open files.
 * @throws EngineFailure "query" for a name that is taken; what DuckDB says of a bad file
 */
export function loadOwnTable(
  bindings: DuckDBBindings,
  connection: DuckDBConnection,
  own: OwnTable,
  taken: string[],
): LoadedTable {
  const lower = own.name.toLowerCase();
  if (taken.some((each) => each.toLowerCase() === lower)) {
    throw new EngineFailure("query", `the name ${own.name} is taken`);
  }
  const file = `own.${own.format}`;
  bindings.registerFileBuffer(file, own.bytes);
  try {
    connection.query(`CREATE TABLE ${name(own.name)} AS SELECT * FROM ${reading(own, file)}`);
  } finally {
    bindings.dropFile(file);
  }
  const counted = connection.query(`SELECT count(*)::INTEGER AS rows FROM ${name(own.name)}`);
  return {
    name: own.name,
    columns: describeColumns(connection, name(own.name)),
    rows: Number(counted.toArray()[0]?.rows),
  };
}

import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { quotedName as name, quotedText as text } from "../../lib/quoting.ts";
import type { Column } from "../../lib/result.ts";
import { uniqueNames } from "../../lib/unique-names.ts";
import { describeColumns } from "./columns.ts";
import { EngineFailure } from "./failure.ts";
import { type OwnAreas, withAreas } from "./own-areas.ts";
import { longestSql } from "./statements.ts";

/** A reader's own file, to be a table of that name. It never leaves the browser. */
export interface OwnTable {
  name: string;
  format: "csv" | "parquet";
  /** A CSV is in UTF-8, with a header, commas between its cells and double quotes around texts. */
  bytes: Uint8Array;
  /** Types to read columns of a CSV with, instead of those that DuckDB finds by itself. */
  columns?: Column[];
  /** The provinces that a column names, to be added to the table. */
  areas?: OwnAreas | undefined;
}

/** An own table as it is in the engine. */
export interface LoadedTable {
  name: string;
  columns: Column[];
  rows: number;
}

/**
 * A Parquet file as a table. Its texts and names are composed, as the reader's SQL is, so that "Hà"
 * equals "Hà" whichever program wrote it.
 */
function readingParquet(connection: DuckDBConnection, file: string): string {
  const source = `read_parquet(${text(file)})`;
  const columns = describeColumns(connection, `SELECT * FROM ${source}`);
  const names = uniqueNames(columns.map((column) => column.name.normalize("NFC")));
  const list = columns.map((column, at) => {
    const value =
      column.type === "VARCHAR" ? `nfc_normalize(${name(column.name)})` : name(column.name);
    return `${value} AS ${name(names[at] ?? column.name)}`;
  });
  return `(SELECT ${list.join(", ")} FROM ${source})`;
}

function readingCsv({ columns = [] }: OwnTable, file: string): string {
  const types = columns.map((column) => `${text(column.name)}: ${text(column.type)}`);
  const given = types.length > 0 ? `, types = {${types.join(", ")}}` : "";
  // What is known is said: DuckDB would guess it from the first rows.
  const shape = `delim = ',', quote = '"', escape = '"', header = true`;
  return `read_csv_auto(${text(file)}, ${shape}${given})`;
}

/** @throws EngineFailure "too_long" for a statement that would break the engine */
function create(connection: DuckDBConnection, statement: string): void {
  const bytes = new TextEncoder().encode(statement).length;
  if (bytes > longestSql) throw new EngineFailure("too_long", `${bytes} bytes`);
  connection.query(statement);
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
    const source = own.format === "csv" ? readingCsv(own, file) : readingParquet(connection, file);
    create(connection, `CREATE TABLE ${name(own.name)} AS ${withAreas(source, own.areas)}`);
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

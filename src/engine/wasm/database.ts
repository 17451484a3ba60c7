import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import type { ScriptResult, Value } from "../../lib/result.ts";
import type { QuestionName, Questions } from "../../sql/questions.ts";
import { viewFiles } from "../../sql/tables.ts";
import { readDefinitions } from "../definitions.ts";
import { fillParameters } from "../parameters.ts";
import { type LoadedTable, loadOwnTable, type OwnTable } from "./own-tables.ts";
import { plainRows } from "./rows.ts";
import { runScript } from "./sandbox.ts";
import { sqlText } from "./sql-texts.ts";

/** The bytes of Parquet files by their names, each `<table>.parquet`. */
export type TableFiles = Readonly<Record<string, Uint8Array>>;

/** The rows of a question, the SQL that was run for them and how long that took. */
export interface Answer<Name extends QuestionName> {
  rows: Questions[Name]["row"][];
  sql: string;
  milliseconds: number;
}

/** An open DuckDB-WASM with our tables, which answers one question after another. */
export interface Database {
  ask<Name extends QuestionName>(
    name: Name,
    parameters: Questions[Name]["parameters"],
  ): Answer<Name>;
  /** Runs any SQL over the tables and what the view files define, and returns its rows. */
  run(sql: string): Record<string, Value>[];
  /** Runs SQL that a reader wrote; see `runScript`. */
  runScript(script: string, rowLimit: number): ScriptResult;
  /** The reader's own tables. */
  readonly own: LoadedTable[];
}

/** No query of ours needs more; a reader's query that does is refused before the tab gives up. */
const memoryLimit = "1GB";

/** On tables as small as ours these take longer than they save: a fifth of a question's time. */
const needlessOptimizers = "statistics_propagation,compressed_materialization";

/** The optimizers of DuckDB 0.9.1: none finds anything to do in the reading of a whole file. */
const optimizers = [
  ...["expression_rewriter", "filter_pullup", "filter_pushdown", "regex_range", "in_clause"],
  ...["join_order", "deliminator", "unnest_rewriter", "unused_columns", "statistics_propagation"],
  ...["common_subexpressions", "common_aggregate", "column_lifetime", "top_n"],
  ...["compressed_materialization", "reorder_filter"],
].join(",");

/** Makes a table of each file; their names. */
function loadTables(
  bindings: DuckDBBindings,
  connection: DuckDBConnection,
  files: TableFiles,
): string[] {
  const names = Object.keys(files).map((file) => file.replace(/\.parquet$/, ""));
  connection.query(`SET disabled_optimizers = '${optimizers}'`);
  for (const [file, bytes] of Object.entries(files)) bindings.registerFileBuffer(file, bytes);
  connection.query(
    names.map((name) => `CREATE TABLE ${name} AS FROM read_parquet('${name}.parquet');`).join("\n"),
  );
  for (const file of Object.keys(files)) bindings.dropFile(file);
  connection.query(`SET disabled_optimizers = '${needlessOptimizers}'`);
  return names;
}

/**
 * Loads our tables, and a reader's own, into DuckDB-WASM. What the view files store comes as it was
 * compiled; their views and macros are defined over it, so nothing is left to be worked out later.
 * Afterwards the engine can open no file and no address. The same code runs in the browser's worker
 * and in Node.
 * @param bindings an instantiated engine of the package's blocking build; what it held is dropped
 * @param files what `scripts/write/engine-tables.ts` writes
 */
export function openDatabase(
  bindings: DuckDBBindings,
  files: TableFiles,
  ownTables: OwnTable[] = [],
): Database {
  bindings.reset();
  bindings.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = bindings.connect();
  const loaded = loadTables(bindings, connection, files);
  const definitions = readDefinitions(viewFiles.map(sqlText).join("\n")).filter(
    ({ name }) => !loaded.includes(name),
  );
  for (const { statement } of definitions) connection.query(statement);
  const taken = [...loaded, ...definitions.map(({ name }) => name)];
  const own: LoadedTable[] = [];
  for (const table of ownTables) {
    const names = [...taken, ...own.map(({ name }) => name)];
    own.push(loadOwnTable(bindings, connection, table, names));
  }
  connection.query(`SET memory_limit = '${memoryLimit}'`);
  connection.query("SET enable_external_access = false");
  connection.query("SET lock_configuration = true");

  const run = (sql: string) => plainRows(connection.query(sql));
  return {
    run,
    own,
    ask(name, parameters) {
      const sql = fillParameters(sqlText(name), parameters);
      const start = performance.now();
      const rows = run(sql) as never;
      return { rows, sql, milliseconds: performance.now() - start };
    },
    runScript(written, rowLimit) {
      // Own tables are composed, and ours are, so that what was typed on any system finds them.
      const script = written.normalize("NFC");
      return runScript(bindings, connection, script, rowLimit, taken);
    },
  };
}

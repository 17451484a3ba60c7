import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import type { ScriptResult, Value } from "../../lib/result.ts";
import type { QuestionName, Questions } from "../../sql/questions.ts";
import {
  type ComputedTableName,
  computedTableNames,
  type TableName,
  tableNames,
  viewFiles,
} from "../../sql/tables.ts";
import { fillParameters } from "../parameters.ts";
import { type Definition, definitionsFor, readDefinitions } from "./definitions.ts";
import { type LoadedTable, loadOwnTable, type OwnTable } from "./own-tables.ts";
import { plainRows } from "./rows.ts";
import { runScript } from "./sandbox.ts";
import { sqlText } from "./sql-texts.ts";

/**
 * The bytes of each table's Parquet file. A computed table whose file is not given is worked out
 * from the others, which takes longer.
 */
export type TableFiles = Record<TableName, Uint8Array> &
  Partial<Record<ComputedTableName, Uint8Array>>;

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
  /** Works out one thing more that the view files define; false when all of it is there. */
  prepareNext(): boolean;
  /** Runs SQL that a reader wrote; see `runScript`. */
  runScript(script: string, rowLimit: number): ScriptResult;
  /** The reader's own tables. */
  readonly own: LoadedTable[];
}

/** No query of ours needs more; a reader's query that does is refused before the tab gives up. */
const memoryLimit = "1GB";

/** On tables as small as ours these take longer than they save: a fifth of a question's time. */
const needlessOptimizers = "statistics_propagation,compressed_materialization";

// Statements that list what there is must find all of it.
const listing = /\b(SHOW|information_schema|sqlite_master|duckdb_\w+|pragma_\w+)\b/i;

/**
 * Loads the Parquet tables, and a reader's own, into DuckDB-WASM. Afterwards the engine can open no
 * file and no address. What the view files define is worked out when a query first needs it, or
 * piece by piece with `prepareNext`: all of it would double the time to the first answer. The same
 * code runs in the browser's worker and in Node.
 * @param bindings an instantiated engine of the package's blocking build; what it held is dropped
 */
export function openDatabase(
  bindings: DuckDBBindings,
  files: TableFiles,
  ownTables: OwnTable[] = [],
): Database {
  bindings.reset();
  bindings.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = bindings.connect();
  const loaded: string[] = [];
  for (const table of [...tableNames, ...computedTableNames]) {
    const bytes = files[table];
    if (!bytes) continue;
    const file = `${table}.parquet`;
    bindings.registerFileBuffer(file, bytes);
    connection.query(`CREATE TABLE ${table} AS SELECT * FROM read_parquet('${file}')`);
    bindings.dropFile(file);
    loaded.push(table);
  }
  const definitions = readDefinitions(viewFiles.map(sqlText).join("\n")).filter(
    ({ name }) => !loaded.includes(name),
  );
  const taken = [...loaded, ...definitions.map(({ name }) => name)];
  const own: LoadedTable[] = [];
  for (const table of ownTables) {
    const names = [...taken, ...own.map(({ name }) => name)];
    own.push(loadOwnTable(bindings, connection, table, names));
  }
  connection.query(`SET memory_limit = '${memoryLimit}'`);
  connection.query(`SET disabled_optimizers = '${needlessOptimizers}'`);
  connection.query("SET enable_external_access = false");
  connection.query("SET lock_configuration = true");

  const defined = new Set<string>();
  const define = (needed: Definition[]) => {
    for (const { name, statement } of needed) {
      if (defined.has(name)) continue;
      connection.query(statement);
      defined.add(name);
    }
  };
  const run = (sql: string) => {
    define(definitionsFor(sql, definitions));
    return plainRows(connection.query(sql));
  };
  return {
    run,
    own,
    ask(name, parameters) {
      const sql = fillParameters(sqlText(name), parameters);
      const start = performance.now();
      const rows = run(sql) as never;
      return { rows, sql, milliseconds: performance.now() - start };
    },
    prepareNext() {
      const next = definitions.find(({ name }) => !defined.has(name));
      if (next) define([next]);
      return next !== undefined;
    },
    runScript(written, rowLimit) {
      // Own tables are composed, and ours are, so that what was typed on any system finds them.
      const script = written.normalize("NFC");
      // "--" may stand in a text: no part of the script is taken for a comment here.
      const named = definitionsFor(script.replaceAll("--", " "), definitions);
      define(listing.test(script) ? definitions : named);
      return runScript(bindings, connection, script, rowLimit, taken);
    },
  };
}

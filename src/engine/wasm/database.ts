import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import type { ScriptResult, Value } from "../../lib/result.ts";
import type { QuestionName, Questions } from "../../sql/questions.ts";
import { type Definition, definitionsFor } from "../definitions.ts";
import { fillParameters } from "../parameters.ts";
import { Catalog, neededBy, ourDefinitions, type TableFiles } from "./catalog.ts";
import { type LoadedTable, loadOwnTable, type OwnTable } from "./own-tables.ts";
import { plainRows } from "./rows.ts";
import { runScript } from "./sandbox.ts";
import { sqlText } from "./sql-texts.ts";

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
  /** Loads what a script may need, and locks the engine. */
  prepare(script: string): void;
  /** Loads one thing more that may be needed later; false when all of it is there. */
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

/**
 * Opens DuckDB-WASM over our tables and a reader's own. A table is loaded, as it was compiled, when
 * something first names it, or piece by piece with `prepareNext`. Before a reader's SQL runs the
 * engine is locked: it can open no file and no address any more. Where that SQL names what is not
 * there by then, the engine is opened once more with all of it. The same code runs in the browser's
 * worker and in Node.
 * @param bindings an instantiated engine of the package's blocking build; what it held is dropped
 * @param files what `scripts/write/engine-tables.ts` writes
 */
export function openDatabase(
  bindings: DuckDBBindings,
  files: TableFiles,
  ownTables: OwnTable[] = [],
): Database {
  const definitions = ourDefinitions(files);
  const taken = definitions.map(({ name }) => name);
  const open = () => {
    bindings.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
    const connection = bindings.connect();
    const own: LoadedTable[] = [];
    for (const table of ownTables) {
      const names = [...taken, ...own.map(({ name }) => name)];
      own.push(loadOwnTable(bindings, connection, table, names));
    }
    connection.query(`SET memory_limit = '${memoryLimit}'`);
    connection.query(`SET disabled_optimizers = '${needlessOptimizers}'`);
    const catalog = new Catalog(bindings, connection, files);
    return { connection, own, catalog, isLocked: false };
  };
  let state = open();
  // A large file of the reader's would take long to be read once more.
  if (ownTables.length > 0) state.catalog.add(definitions);

  const add = (needed: Definition[]) => {
    if (!needed.some(state.catalog.lacks)) return;
    if (state.isLocked) {
      state = open();
      state.catalog.add(definitions);
    } else state.catalog.add(needed);
  };
  const prepare = (script: string) => {
    add(neededBy(script, definitions));
    if (state.isLocked) return;
    state.connection.query("SET enable_external_access = false");
    state.connection.query("SET lock_configuration = true");
    state.isLocked = true;
  };
  return {
    prepare,
    get own() {
      return state.own;
    },
    run(sql) {
      prepare(sql);
      return plainRows(state.connection.query(sql));
    },
    ask(name, parameters) {
      const sql = fillParameters(sqlText(name), parameters);
      const start = performance.now();
      add(definitionsFor(sql, definitions));
      const rows = plainRows(state.connection.query(sql)) as never;
      return { rows, sql, milliseconds: performance.now() - start };
    },
    prepareNext() {
      const next = definitions.find(state.catalog.lacks);
      if (next) add([next]);
      return next !== undefined;
    },
    runScript(written, rowLimit) {
      // Own tables are composed, and ours are, so that what was typed on any system finds them.
      const script = written.normalize("NFC");
      prepare(script);
      return runScript(bindings, state.connection, script, rowLimit, taken);
    },
  };
}

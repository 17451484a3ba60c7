import { createRequire } from "node:module";
import {
  createDuckDB,
  DEFAULT_RUNTIME,
  type DuckDBBindings,
  VoidLogger,
} from "@duckdb/duckdb-wasm/blocking";
import type { Engine } from "../../src/engine/engine.ts";
import { openDatabase } from "../../src/engine/wasm/database.ts";
import type { LoadedTable, OwnTable } from "../../src/engine/wasm/own-tables.ts";
import { writeParquet } from "../../src/engine/wasm/parquet.ts";
import { unpackTables } from "../../src/engine/wasm/unpack.ts";
import type { Result, ScriptResult, Value } from "../../src/lib/result.ts";

const mainModule = createRequire(import.meta.url).resolve(
  "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
);

export interface BlockingEngine extends Engine {
  /** Runs any SQL and returns its rows. */
  run(sql: string): Promise<Record<string, Value>[]>;
  /** Loads one thing more that may be needed later; false when all of it is there. */
  prepareNext(): boolean;
  /** Runs SQL that a reader wrote. */
  runScript(script: string, rowLimit: number): ScriptResult;
  /** Writes a result as Parquet, and opens the engine anew. */
  toParquet(result: Result): Uint8Array;
  /** Opens the engine anew with a reader's own tables. */
  setOwnTables(tables: OwnTable[]): LoadedTable[];
}

/** The module that the browser runs, which holds one database at a time. */
export async function instantiateDuckDB(): Promise<DuckDBBindings> {
  const bundle = { mainModule, mainWorker: "" };
  const created = await createDuckDB(
    { mvp: bundle, eh: bundle },
    new VoidLogger(),
    DEFAULT_RUNTIME,
  );
  return created.instantiate(() => {});
}

/** The browser's engine, by the same code, over the file of tables that is compiled for it. */
export function openBlockingEngine(tables: Uint8Array, bindings: DuckDBBindings): BlockingEngine {
  const files = unpackTables(tables);
  let database = openDatabase(bindings, files);
  return {
    query: async (name, parameters) => database.ask(name, parameters).rows,
    run: async (sql) => database.run(sql),
    prepareNext: () => database.prepareNext(),
    runScript: (script, rowLimit) => database.runScript(script, rowLimit),
    toParquet(result) {
      const written = writeParquet(bindings, result);
      database = openDatabase(bindings, files);
      return written;
    },
    setOwnTables(tables) {
      database = openDatabase(bindings, files, tables);
      return database.own;
    },
    close: async () => bindings.reset(),
  };
}

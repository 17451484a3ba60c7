import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
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
import type { Result, ScriptResult, Value } from "../../src/lib/result.ts";
import { type TableName, tableNames } from "../../src/sql/tables.ts";

const mainModule = createRequire(import.meta.url).resolve(
  "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
);

export interface BlockingEngine extends Engine {
  /** Runs any SQL and returns its rows. */
  run(sql: string): Promise<Record<string, Value>[]>;
  /** Works out one thing more that the view files define; false when all of it is there. */
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

/** The browser's engine, by the same code, over the Parquet files of a folder. */
export async function openBlockingEngine(
  directory: string,
  bindings: DuckDBBindings,
): Promise<BlockingEngine> {
  const files = await Promise.all(
    tableNames.map(async (name) => [name, await readFile(join(directory, `${name}.parquet`))]),
  );
  const bytes = Object.fromEntries(files) as Record<TableName, Uint8Array>;
  let database = openDatabase(bindings, bytes);
  return {
    query: async (name, parameters) => database.ask(name, parameters).rows,
    run: async (sql) => database.run(sql),
    prepareNext: () => database.prepareNext(),
    runScript: (script, rowLimit) => database.runScript(script, rowLimit),
    toParquet(result) {
      const written = writeParquet(bindings, result);
      database = openDatabase(bindings, bytes);
      return written;
    },
    setOwnTables(tables) {
      database = openDatabase(bindings, bytes, tables);
      return database.own;
    },
    close: async () => bindings.reset(),
  };
}

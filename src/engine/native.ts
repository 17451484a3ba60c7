import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { quotedText } from "../lib/quoting.ts";
import type { Value } from "../lib/result.ts";
import { tableNames, viewFiles } from "../sql/tables.ts";
import type { Engine } from "./engine.ts";
import { fillParameters, splitStatements } from "./parameters.ts";

// The build bundles this module elsewhere, so the SQL is found from the project's root.
const readSql = (name: string) => readFile(join(process.cwd(), "src/sql", `${name}.sql`), "utf8");

/** The engine of the build, with `run` for statements that are not questions (writing Parquet). */
export interface NativeEngine extends Engine {
  /** Runs any SQL and returns its rows. */
  run(sql: string): Promise<Record<string, Value>[]>;
}

/**
 * Native DuckDB over the Parquet tables of a folder, with what the view files define.
 * @param directory folder that holds `<table>.parquet` for each of `tableNames`
 */
export async function openNativeEngine(directory: string): Promise<NativeEngine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const run = async (sql: string) => {
    const result = await connection.runAndReadAll(sql);
    return result.getRowObjectsJS() as Record<string, Value>[];
  };
  for (const table of tableNames) {
    const file = quotedText(join(directory, `${table}.parquet`));
    await run(`CREATE TABLE ${table} AS SELECT * FROM read_parquet(${file})`);
  }
  for (const file of viewFiles) {
    for (const statement of splitStatements(await readSql(file))) await run(statement);
  }
  return {
    run,
    async query(name, parameters) {
      return (await run(fillParameters(await readSql(name), parameters))) as never;
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Does something with the native engine over a folder, and closes it whatever comes. */
export async function withNativeEngine<Result>(
  directory: string,
  use: (engine: NativeEngine) => Promise<Result>,
): Promise<Result> {
  const engine = await openNativeEngine(directory);
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

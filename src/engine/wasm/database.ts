import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import type { QuestionName, Questions } from "../../sql/questions.ts";
import { type TableName, tableNames, viewFiles } from "../../sql/tables.ts";
import type { Value } from "../engine.ts";
import { fillParameters } from "../parameters.ts";
import { definitionsFor, readDefinitions } from "./definitions.ts";
import { plainRows } from "./rows.ts";
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
}

/**
 * Loads the Parquet tables into DuckDB-WASM. Afterwards the engine can open no file and no address.
 * What the view files define is worked out when a query first needs it: all of it would double the
 * time to the first answer. The same code runs in the browser's worker and in Node.
 * @param bindings an instantiated engine of the package's blocking build
 * @param files the bytes of each table's Parquet file
 */
export function openDatabase(
  bindings: DuckDBBindings,
  files: Record<TableName, Uint8Array>,
): Database {
  bindings.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = bindings.connect();
  for (const table of tableNames) {
    const file = `${table}.parquet`;
    bindings.registerFileBuffer(file, files[table]);
    connection.query(`CREATE TABLE ${table} AS SELECT * FROM read_parquet('${file}')`);
    bindings.dropFile(file);
  }
  connection.query("SET enable_external_access = false");
  connection.query("SET lock_configuration = true");

  const definitions = readDefinitions(viewFiles.map(sqlText).join("\n"));
  const defined = new Set<string>();
  const run = (sql: string) => {
    for (const { name, statement } of definitionsFor(sql, definitions)) {
      if (defined.has(name)) continue;
      connection.query(statement);
      defined.add(name);
    }
    return plainRows(connection.query(sql));
  };
  return {
    run,
    ask(name, parameters) {
      const sql = fillParameters(sqlText(name), parameters);
      const start = performance.now();
      const rows = run(sql) as never;
      return { rows, sql, milliseconds: performance.now() - start };
    },
  };
}

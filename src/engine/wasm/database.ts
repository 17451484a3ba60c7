import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import type { QuestionName, Questions } from "../../sql/questions.ts";
import { type TableName, tableNames } from "../../sql/tables.ts";
import { fillParameters, splitStatements } from "../parameters.ts";
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
}

/**
 * Loads the Parquet tables into DuckDB-WASM and applies the rules of `views.sql`. Afterwards the
 * engine can open no file and no address. The same code runs in the browser's worker and in Node.
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
  for (const statement of splitStatements(sqlText("views"))) {
    // The tables never change here: each view is worked out once, not again for each question.
    connection.query(statement.replace("CREATE OR REPLACE VIEW", "CREATE OR REPLACE TABLE"));
  }
  connection.query("SET enable_external_access = false");
  connection.query("SET lock_configuration = true");
  return {
    ask(name, parameters) {
      const sql = fillParameters(sqlText(name), parameters);
      const start = performance.now();
      const rows = plainRows(connection.query(sql)) as never;
      return { rows, sql, milliseconds: performance.now() - start };
    },
  };
}

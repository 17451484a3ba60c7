import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import type { ScriptResult } from "../../lib/result.ts";
import { EngineFailure } from "./failure.ts";
import { OurTables } from "./our-tables.ts";
import { answerStatement } from "./reader.ts";
import { checkStatement, readStatements, type Statement } from "./statements.ts";

const transaction = (connection: DuckDBConnection) =>
  Number(connection.query("SELECT txid_current()").getChildAt(0)?.get(0));

/**
 * Undoes a transaction. Whatever slipped past the check of the statements and ended it would have
 * begun others: the next one then has another number than the one after it.
 * @throws EngineFailure "broken" when it was not the one to undo, so that the engine is replaced
 */
function undo(connection: DuckDBConnection, begun: number): void {
  try {
    connection.query("ROLLBACK");
  } catch (thrown) {
    throw new EngineFailure("broken", String(thrown));
  }
  if (transaction(connection) !== begun + 1) {
    throw new EngineFailure("broken", "the script ended its transaction");
  }
}

/**
 * Runs a reader's script in a transaction that is undone afterwards, whatever happened: a table
 * that was changed or dropped is there again for the next answer.
 * @param ours names of the tables that the atlas offers
 * @returns the result of the last statement
 * @throws EngineFailure "forbidden", "empty" or "too_long"; whatever DuckDB throws
 */
export function runScript(
  bindings: DuckDBBindings,
  connection: DuckDBConnection,
  script: string,
  rowLimit: number,
  ours: readonly string[] = [],
): ScriptResult {
  const statements = readStatements(script, (text) => bindings.tokenize(text));
  if (statements.length === 0) throw new EngineFailure("empty", "no statement");
  for (const statement of statements) checkStatement(statement);
  const start = performance.now();
  connection.query("BEGIN TRANSACTION");
  const begun = transaction(connection);
  try {
    const tables = new OurTables(connection, ours);
    const run = (statement: Statement, limit: number) => {
      tables.follow(statement);
      return answerStatement(connection, statement.text, limit);
    };
    for (const statement of statements.slice(0, -1)) run(statement, 0);
    const answer = run(statements.at(-1) as Statement, rowLimit);
    const fromOurTables = tables.read;
    return { ...answer, milliseconds: performance.now() - start, fromOurTables };
  } finally {
    undo(connection, begun);
  }
}

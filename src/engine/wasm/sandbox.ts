import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { EngineFailure } from "./failure.ts";
import { answerStatement } from "./reader.ts";
import type { Result } from "./result.ts";
import { checkStatement, readStatements } from "./statements.ts";

/** @throws EngineFailure "broken" when there is nothing to undo, so that the engine is replaced */
function undo(connection: DuckDBConnection): void {
  try {
    connection.query("ROLLBACK");
  } catch (thrown) {
    throw new EngineFailure("broken", String(thrown));
  }
}

/**
 * Runs a reader's script in a transaction that is undone afterwards, whatever happened: a table
 * that was changed or dropped is there again for the next answer.
 * @returns the result of the last statement
 * @throws EngineFailure "forbidden", "empty" or "too_long"; whatever DuckDB throws
 */
export function runScript(
  bindings: DuckDBBindings,
  connection: DuckDBConnection,
  script: string,
  rowLimit: number,
): Result {
  const statements = readStatements(script, (text) => bindings.tokenize(text));
  if (statements.length === 0) throw new EngineFailure("empty", "no statement");
  for (const statement of statements) checkStatement(statement);
  const start = performance.now();
  connection.query("BEGIN TRANSACTION");
  try {
    const last = statements.pop() ?? "";
    for (const statement of statements) answerStatement(connection, statement, 0);
    const answer = answerStatement(connection, last, rowLimit);
    return { ...answer, milliseconds: performance.now() - start };
  } finally {
    undo(connection);
  }
}

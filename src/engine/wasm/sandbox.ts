import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import type { Result } from "../../lib/result.ts";
import { EngineFailure } from "./failure.ts";
import { answerStatement } from "./reader.ts";
import { checkStatement, readStatements } from "./statements.ts";

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
  const begun = transaction(connection);
  try {
    const texts = statements.map(({ text }) => text);
    const last = texts.pop() ?? "";
    for (const text of texts) answerStatement(connection, text, 0);
    const answer = answerStatement(connection, last, rowLimit);
    return { ...answer, milliseconds: performance.now() - start };
  } finally {
    undo(connection, begun);
  }
}

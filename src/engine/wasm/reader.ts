import type { DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import type { Column, Result, Value } from "../../lib/result.ts";
import { describeColumns } from "./columns.ts";
import { failureOf } from "./failure.ts";
import { plainValues, readableStatement } from "./readable.ts";
import { longestSql } from "./statements.ts";

/** More text than this is no table that anybody reads, and fills the memory of a phone. */
const longestText = 50_000_000;

type Answer = Omit<Result, "milliseconds">;

/** What is needed of a piece of an Arrow table. */
interface Batch {
  numRows: number;
  schema: { fields: { name: string; type: unknown }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Names and types of what a statement returns, or undefined when DuckDB cannot say beforehand. */
function describe(connection: DuckDBConnection, statement: string): Column[] | undefined {
  try {
    return describeColumns(connection, statement);
  } catch (thrown) {
    if (failureOf(thrown, "query").kind !== "query") throw thrown;
    return undefined;
  }
}

/** The result in pieces, so that a query with endless rows can be left after the first ones. */
function* batches(connection: DuckDBConnection, statement: string): Generator<Batch> {
  const prepared = connection.prepare(statement);
  try {
    const reader = prepared.send().open();
    for (let next = reader.next(); !next.done; next = reader.next()) yield next.value;
  } finally {
    prepared.close();
  }
}

const arrowTypes: Record<string, string> = {
  Utf8: "VARCHAR",
  Bool: "BOOLEAN",
  Float64: "DOUBLE",
  Int32: "INTEGER",
};

const columnsOf = ({ schema }: Batch): Column[] =>
  schema.fields.map(({ name, type }) => ({ name, type: arrowTypes[String(type)] ?? String(type) }));

function collect(
  pieces: Iterable<Batch>,
  described: Column[] | undefined,
  rowLimit: number,
): Answer {
  let columns = described;
  let values: Value[][] = columns?.map(() => []) ?? [];
  let rowCount = 0;
  let textLength = 0;
  for (const piece of pieces) {
    if (!columns) {
      columns = columnsOf(piece);
      values = columns.map(() => []);
    }
    const rows = Math.min(piece.numRows, rowLimit - rowCount);
    columns.forEach(({ type }, at) => {
      const vector = piece.getChildAt(at);
      const plain = plainValues(type);
      for (let row = 0; row < rows; row += 1) {
        const value = plain(vector?.get(row));
        if (typeof value === "string") textLength += value.length;
        values[at]?.push(value);
      }
    });
    rowCount += rows;
    if (rows < piece.numRows || textLength > longestText) {
      return { columns, rowCount, values, truncated: true };
    }
  }
  return { columns: columns ?? [], rowCount, values, truncated: false };
}

/** DuckDB turns a PIVOT into several statements, and those it answers at once or not at all. */
const isRewritten = (thrown: unknown) =>
  thrown instanceof Error && thrown.message.includes("multiple statements");

/**
 * Runs one statement of a reader and returns at most `rowLimit` rows.
 * @throws when DuckDB refuses the statement
 */
export function answerStatement(
  connection: DuckDBConnection,
  statement: string,
  rowLimit: number,
): Answer {
  const described = describe(connection, statement);
  const readable = described && readableStatement(statement, described);
  // A statement with thousands of columns is run as it is: dates then come in Arrow's form.
  const text = readable && readable.length < longestSql ? readable : statement;
  try {
    return collect(batches(connection, text), described, rowLimit);
  } catch (thrown) {
    if (!isRewritten(thrown)) throw thrown;
    return collect([connection.query(text)], described, rowLimit);
  }
}

import type { DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import type { Column } from "../../lib/result.ts";

/**
 * Names and types of what a table holds or a statement returns.
 * @throws when DuckDB cannot say, as of a statement that returns no rows
 */
export function describeColumns(connection: DuckDBConnection, subject: string): Column[] {
  const rows = connection.query(`DESCRIBE ${subject}`).toArray();
  return rows.map((row: { column_name: string; column_type: string }) => ({
    name: row.column_name,
    type: row.column_type,
  }));
}

import type { Value } from "../../lib/result.ts";

/** What is needed of an Arrow table; both builds of the engine return one. */
export interface ArrowTable {
  numRows: number;
  schema: { fields: { name: string }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

function plain(value: unknown, column: string): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "bigint") return Number(value);
  throw new TypeError(
    `column ${column} holds no plain value; cast it to text or number in the SQL`,
  );
}

/**
 * Arrow's columns as the plain rows that the native engine returns.
 * @throws for dates, lists and other types that have no plain value: questions cast them
 */
export function plainRows(table: ArrowTable): Record<string, Value>[] {
  const columns = table.schema.fields.map(({ name }, index) => ({
    name,
    values: table.getChildAt(index),
  }));
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, plain(values?.get(row), name)])),
  );
}

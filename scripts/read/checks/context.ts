import type { Descriptor } from "../descriptor.ts";
import type { Problem } from "../problems.ts";
import type { Cell, Row, Table } from "../tables.ts";

export interface CheckContext {
  tables: readonly Table[];
  areaSets: Descriptor["areaSets"];
  /** The day up to which dates are not in the future, YYYY-MM-DD. */
  today: string;
}

/** Looks at all tables from one side and tells what is wrong. */
export type Check = (context: CheckContext) => Problem[];

/** A table by name, unless it lost rows or keys: then what it lacks says nothing about the others. */
export function completeTable(context: CheckContext, name: string): Table | undefined {
  const table = context.tables.find((candidate) => candidate.name === name);
  const key = table?.resource.schema.primaryKey ?? [];
  const keyed = table?.rows.every(({ cells }) => key.every((field) => cells[field] !== undefined));
  return table?.complete && keyed ? table : undefined;
}

/** True for a cell that was read and holds a value. */
export function isFilled(cell: Cell | undefined): cell is string | number | boolean {
  return cell !== undefined && cell !== null;
}

/** The values under `names`, or undefined when one of them is empty or unreadable. */
export function filledCells(row: Row, names: readonly string[]): string[] | undefined {
  const values = names.map((name) => row.cells[name]).filter(isFilled);
  return values.length === names.length ? values.map(String) : undefined;
}

/** Runs `look` over each row of every table. */
export function eachRow(
  context: CheckContext,
  look: (table: Table, row: Row) => Problem[],
): Problem[] {
  return context.tables.flatMap((table) => table.rows.flatMap((row) => look(table, row)));
}

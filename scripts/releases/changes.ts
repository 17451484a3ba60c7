import type { TableChange } from "../../src/api/changes.ts";
import { keyLabel } from "../read/key-label.ts";
import type { KeyedTable } from "./rows.ts";

type Cells = Record<string, string>;

const unchanged = ({ status, columns_added, columns_withdrawn, ...rows }: TableChange) =>
  status === "changed" &&
  [columns_added, columns_withdrawn, rows.added, rows.changed, rows.withdrawn].every(
    (list) => list.length === 0,
  );

/**
 * What changed from one state of the tables to another: row by row, told apart by the later key,
 * and column by column. Tables and rows come in the order of the later state, what was withdrawn
 * after them. A row under another key is one withdrawn and one added.
 */
export function compareTables(before: KeyedTable[], after: KeyedTable[]): TableChange[] {
  const earlier = new Map(before.map((table) => [table.name, table]));
  const later = new Set(after.map(({ name }) => name));
  const withdrawn = before.filter(({ name }) => !later.has(name));
  return [
    ...after.map((table) => compareTable(earlier.get(table.name), table)),
    ...withdrawn.map((table) => compareTable(table, undefined)),
  ].filter((change) => !unchanged(change));
}

function compareTable(before: KeyedTable | undefined, after: KeyedTable | undefined): TableChange {
  const key = (after ?? before)?.key ?? [];
  const label = (row: Cells) => keyLabel(key.map((column) => row[column] ?? ""));
  const index = (table?: KeyedTable) => new Map(table?.rows.map((row) => [label(row), row]));
  const earlier = index(before);
  const later = index(after);
  const missing = (names: string[] = [], others: string[] = []) =>
    names.filter((name) => !others.includes(name));
  const columnsWithdrawn = missing(before?.columns, after?.columns);
  const shared = missing(before?.columns, columnsWithdrawn);
  return {
    table: (after ?? before)?.name ?? "",
    status: before && after ? "changed" : after ? "added" : "withdrawn",
    columns_added: before ? missing(after?.columns, before.columns) : [],
    columns_withdrawn: after ? columnsWithdrawn : [],
    added: [...later]
      .filter(([name]) => !earlier.has(name))
      .map(([name, row]) => ({ key: name, row: filled(row) })),
    changed: [...later].flatMap(([name, row]) => {
      const columns = changedCells(earlier.get(name), row, shared);
      return Object.keys(columns).length > 0 ? [{ key: name, columns }] : [];
    }),
    withdrawn: [...earlier]
      .filter(([name]) => !later.has(name))
      .map(([name, row]) => ({ key: name, row: filled(row) })),
  };
}

/** The cells that hold something. */
const filled = (row: Cells): Cells =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));

const changedCells = (before: Cells | undefined, after: Cells, columns: string[]) =>
  Object.fromEntries(
    columns
      .filter((column) => before && before[column] !== after[column])
      .map((column) => [column, { before: before?.[column] ?? "", after: after[column] ?? "" }]),
  );

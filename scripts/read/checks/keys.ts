import { keyLabel } from "../key-label.ts";
import { cellProblem, type Problem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import type { Cell, Row, Table } from "../tables.ts";
import { type Check, filledCells } from "./context.ts";
import { nextNumbered } from "./identifiers.ts";

/** Primary and unique keys occur once. */
export const checkKeys: Check = ({ tables }) =>
  tables.flatMap((table) => {
    const { primaryKey, uniqueKeys = [] } = table.resource.schema;
    return [primaryKey, ...uniqueKeys].flatMap((key) => repeated(table, key));
  });

function repeated(table: Table, key: string[]): Problem[] {
  const first = new Map<string, Row>();
  let taken: ReadonlySet<Cell | undefined> | undefined;
  return table.rows.flatMap((row) => {
    const values = filledCells(row, key);
    if (!values) return [];
    const label = keyLabel(values);
    const earlier = first.get(label);
    if (!earlier) {
      first.set(label, row);
      return [];
    }
    const [field = ""] = key;
    const wrong = `${quoted(label)} is already on line ${earlier.line}`;
    taken ??= new Set(table.rows.map(({ cells }) => cells[field]));
    return [cellProblem(table, row, field, wrong, remedy(table, key, label, taken))];
  });
}

function remedy(
  table: Table,
  key: string[],
  label: string,
  taken: ReadonlySet<Cell | undefined>,
): string {
  const [name = ""] = key;
  const numbered = table.fields.find((field) => field.name === name)?.idTemplate;
  if (!numbered) return `keep one row for each ${key.join(", ")}`;
  const base = label.replace(/\.\d+$/, "");
  return `write "${nextNumbered(base, taken)}" if it is another figure`;
}

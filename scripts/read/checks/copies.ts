import type { Resource } from "../descriptor.ts";
import { keyLabel } from "../key-label.ts";
import { cellProblem, type Problem } from "../problems.ts";
import type { Cell, Row, Table } from "../tables.ts";
import { type Check, filledCells } from "./context.ts";

/**
 * What a row says, as one text, whatever its identifier is.
 * @param cells values, or the texts that stand for them
 * @returns undefined where the description does not tell, or a cell could not be read
 */
export function sayingOf(
  cells: Record<string, Cell | undefined>,
  { distinctBy, schema }: Resource,
): string | undefined {
  const values = distinctBy?.map((name) => {
    const text = cells[name] === null ? "" : cells[name]?.toString();
    const isNumber = schema.fields.some((field) => field.name === name && field.type === "number");
    // Numbers are the same with more digits: 95.70 and 95.7.
    return isNumber && text && !Number.isNaN(Number(text)) ? Number(text) : text;
  });
  return values?.includes(undefined) ? undefined : JSON.stringify(values);
}

/** No figure or target stands twice under two identifiers. */
export const checkCopies: Check = ({ tables }) => tables.flatMap(copiesIn);

function copiesIn(table: Table): Problem[] {
  const { distinctBy = [], schema } = table.resource;
  const columns = `${distinctBy.slice(0, -1).join(", ")} or ${distinctBy.at(-1)}`;
  const idOf = (row: Row) => keyLabel(filledCells(row, schema.primaryKey) ?? []);
  const first = new Map<string, Row>();
  return table.rows.flatMap((row) => {
    const saying = sayingOf(row.cells, table.resource);
    if (saying === undefined) return [];
    const earlier = first.get(saying);
    if (!earlier) first.set(saying, row);
    // Rows with one identifier are told by the check of keys.
    if (!earlier || idOf(earlier) === idOf(row)) return [];
    const wrong = `the same is already there, as ${idOf(earlier)} on line ${earlier.line}`;
    const remedy = `remove one of the two, or put right ${columns}`;
    return [cellProblem(table, row, schema.primaryKey[0] ?? "", wrong, remedy)];
  });
}

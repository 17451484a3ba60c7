import { exampleOf } from "../cell-schema.ts";
import { cellProblem, type Problem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import type { Row, Table } from "../tables.ts";
import { type Check, eachRow, isFilled } from "./context.ts";

/** Cells that need each other are filled together, and no row is without its value. */
export const checkPresence: Check = (context) =>
  eachRow(context, (table, row) => [...unpaired(table, row), ...valueless(table, row)]);

function unpaired(table: Table, row: Row): Problem[] {
  return table.fields.flatMap((field) => {
    if (!field.presentWith) return [];
    const own = row.cells[field.name];
    const partner = row.cells[field.presentWith];
    if (own === undefined || partner === undefined || isFilled(own) === isFilled(partner))
      return [];
    return isFilled(partner)
      ? [
          cellProblem(
            table,
            row,
            field.name,
            `is empty although ${field.presentWith} is ${quoted(partner)}`,
            `write ${exampleOf(field)}`,
          ),
        ]
      : [
          cellProblem(
            table,
            row,
            field.name,
            `${quoted(own)} stands without ${field.presentWith}`,
            `write ${field.presentWith}, or leave both empty`,
          ),
        ];
  });
}

function valueless(table: Table, row: Row): Problem[] {
  const names = table.resource.requireOneOf;
  const [first] = names ?? [];
  if (!names || !first || names.some((name) => row.cells[name] !== null)) return [];
  const wrong = `${names.join(" and ")} are empty`;
  return [cellProblem(table, row, first, wrong, "write at least one of them")];
}

import { keyLabel } from "../key-label.ts";
import { cellProblem, type Problem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import type { Row, Table } from "../tables.ts";
import { type Check, completeTable, filledCells } from "./context.ts";
import { nearest } from "./suggest.ts";

/** The key that stands for all rows of a table. */
export const wholeTable = "*";

/** What is said to be withdrawn is gone from a table that there is. */
export const checkWithdrawals: Check = (context) => {
  const withdrawals = completeTable(context, "withdrawals");
  if (!withdrawals) return [];
  const labels = new Map(context.tables.map((table) => [table.name, keysOf(table)]));
  return withdrawals.rows.flatMap((row): Problem[] => {
    const [name = "", key = ""] = filledCells(row, ["table", "key"]) ?? [];
    const report = (field: string, wrong: string, remedy: string) => [
      cellProblem(withdrawals, row, field, wrong, remedy),
    ];
    const present = labels.get(name);
    if (key === wholeTable) {
      return present
        ? report("table", `${quoted(name)} is still there`, "remove the table, or this line")
        : [];
    }
    if (!present) {
      const remedy = `write ${nearest(name, [...labels.keys()]) ?? "the name of a table"}`;
      return report("table", `${quoted(name)} is not a table`, remedy);
    }
    const line = present.get(key);
    if (line === undefined) return [];
    const wrong = `${quoted(key)} is still on line ${line} of ${name}.csv`;
    return report("key", wrong, "remove the row there, or this line");
  });
};

/** The line of each row by its key. */
const keysOf = ({ rows, resource }: Table) =>
  new Map(
    rows.flatMap((row: Row) => {
      const values = filledCells(row, resource.schema.primaryKey);
      return values ? [[keyLabel(values), row.line]] : [];
    }),
  );

import { wholeTable } from "../read/checks/withdrawals.ts";
import { descriptorFile } from "../read/descriptor.ts";
import { keyLabel } from "../read/key-label.ts";
import { fileProblem, type Problem } from "../read/problems.ts";
import { quoted } from "../read/quoted.ts";
import { type Row, rowCountOf, type Table } from "../read/tables.ts";
import type { KeyedTable } from "./rows.ts";

/** More lost rows than these are one loss, told once. */
const mostTold = 20;

/** A row that a release has: its name, and the line of the present table where it would stand. */
interface LostRow {
  label: string;
  line: number;
}

/**
 * Rows of a release that the present tables lack and no withdrawal explains.
 * @param before the tables of the release `version`
 */
export function lostRows(
  version: string,
  before: readonly KeyedTable[],
  tables: readonly Table[],
): Problem[] {
  const withdrawals = tables.find(({ name }) => name === "withdrawals")?.rows ?? [];
  return before.flatMap((earlier) => {
    const withdrawn = new Set(
      withdrawals.filter(({ cells }) => cells.table === earlier.name).map(({ cells }) => cells.key),
    );
    return lostFrom(version, earlier, tables, (label) => withdrawn.has(label));
  });
}

function lostFrom(
  version: string,
  before: KeyedTable,
  tables: readonly Table[],
  isWithdrawn: (label: string) => boolean,
): Problem[] {
  const table = tables.find(({ name }) => name === before.name);
  if (!table) {
    if (isWithdrawn(wholeTable)) return [];
    const wrong = `the table ${quoted(before.name)} of release ${version} is gone`;
    const remedy = `describe it again, or withdraw "${wholeTable}" of it in withdrawals.csv`;
    return [fileProblem(descriptorFile, wrong, remedy)];
  }
  const missing = before.key.find((column) => !table.fields.some(({ name }) => name === column));
  if (missing) {
    const wrong = `the column ${quoted(missing)}, by which release ${version} tells rows apart, is gone`;
    return [fileProblem(table.file, wrong, "keep the columns of the key")];
  }
  const lost = absentRows(before, table).filter(({ label }) => !isWithdrawn(label));
  return lossProblems(version, table, lost);
}

/** What is lost, row by row; as a whole where the table is empty or lost a great part. */
function lossProblems(version: string, table: Table, lost: readonly LostRow[]): Problem[] {
  const [first] = lost;
  if (!first) return [];
  const field = keyLabel(table.resource.schema.primaryKey);
  const problem = (line: number, wrong: string, remedy: string) => ({
    ...fileProblem(table.file, wrong, remedy),
    line,
    field,
  });
  const back = "put them back, or say in withdrawals.csv why they were withdrawn";
  if (rowCountOf(table) === 0) {
    return [problem(1, `no row is left of the ${lost.length} of release ${version}`, back)];
  }
  if (lost.length > mostTold) {
    const wrong = `${lost.length} rows of release ${version} are gone, first ${quoted(first.label)}`;
    return [problem(first.line, wrong, back)];
  }
  return lost.map(({ label, line }) =>
    problem(
      line,
      `row ${quoted(label)} of release ${version} is gone`,
      "put it back, or say in withdrawals.csv why it was withdrawn",
    ),
  );
}

/** The rows of a release that are not in a table; none where its own faults hide some. */
function absentRows({ key, rows }: KeyedTable, table: Table): LostRow[] {
  const labelOf = ({ cells }: Row) => {
    const values = key.map((column) => cells[column]);
    return values.includes(undefined) ? undefined : keyLabel(values.map(String));
  };
  const lines = new Map(table.rows.map((row) => [labelOf(row), row.line]));
  if (!table.complete || lines.has(undefined)) return [];
  let next = 2;
  return rows.flatMap((row) => {
    const label = keyLabel(key.map((column) => row[column] ?? ""));
    const line = lines.get(label);
    if (line !== undefined) next = line + 1;
    return line === undefined ? [{ label, line: next }] : [];
  });
}

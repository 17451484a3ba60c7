import { type CellType, cellText, isMissing, type Style, typeOf } from "./cell-types.ts";
import { hasZone } from "./dates.ts";
import { byPlace, type TableProblem } from "./problems.ts";
import { findStyle } from "./style.ts";
import type { TextTable } from "./table.ts";

interface ColumnDescription {
  name: string;
  heading: string;
  type: CellType;
  /** Cells that hold a value, and those of them that the type does not fit. */
  filled: number;
  misfits: number;
}

/** What the reader decided, where it differs from what was found. */
export interface Decisions extends Partial<Style> {
  /** By column name. */
  types?: Record<string, CellType>;
}

export interface TableDescription {
  style: Style;
  /** Whether numbers such as "1.234" are read by a guess. */
  guessed: boolean;
  columns: ColumnDescription[];
  problems: TableProblem[];
}

/** A column of nearly all numbers that stays text is worth telling; one of some numbers is not. */
const nearly = 0.8;

/** Cells by which a column of plain text is told from one that is nearly all numbers. */
const sampleSize = 1000;

/** The type that most cells of a text column fit, where nearly all do. */
function nearType(values: readonly string[], style: Style): CellType | undefined {
  const nearlyAll = (type: CellType, sample: readonly string[]) => {
    const present = sample.filter((value) => !isMissing(value, type));
    const fitting = present.filter((value) => cellText(value, type, style) !== undefined);
    return fitting.length > 0 && fitting.length >= nearly * present.length;
  };
  return (["number", "date", "timestamp"] as const).find(
    (type) => nearlyAll(type, values.slice(0, sampleSize)) && nearlyAll(type, values),
  );
}

/** The cells of a column that have a problem, each with its place. */
function cellProblems(
  table: TextTable,
  index: number,
  kind: "misfit" | "unzoned",
  isProblem: (cell: string) => boolean,
): TableProblem[] {
  return table.rows.flatMap((row, at) => {
    const cell = row[index] ?? "";
    if (!isProblem(cell)) return [];
    return { kind, line: table.lines[at] ?? 0, column: index + 1, text: cell.slice(0, 80) };
  });
}

/**
 * Describes the columns of a table: the type that fits all cells, or the one that the reader chose,
 * and every cell that does not fit. A column with a few such cells stays text until the reader
 * decides, because a cell that does not fit a type is empty in it.
 */
export function describeTable(table: TextTable, decisions: Decisions = {}): TableDescription {
  const found = findStyle(table.rows, table.delimiter);
  const style: Style = {
    decimalMark: decisions.decimalMark ?? found.decimalMark,
    dateOrder: decisions.dateOrder ?? found.dateOrder,
  };
  const problems = [...table.problems];
  const columns = table.columns.map(({ name, heading }, index): ColumnDescription => {
    const cells = table.rows.map((row) => row[index] ?? "");
    const filledCells = cells.filter((cell) => !isMissing(cell, "text"));
    const decided = decisions.types?.[name];
    const type = decided ?? typeOf(filledCells, style);
    // A type that was found fits every cell.
    const wanted = type === "text" ? nearType(filledCells, style) : decided;
    const fits = (cell: string, type: CellType) => cellText(cell, type, style) !== undefined;
    const misfits = wanted
      ? cellProblems(
          table,
          index,
          "misfit",
          (cell) => !isMissing(cell, wanted) && !fits(cell, wanted),
        )
      : [];
    const unzoned =
      type === "timestamp" && filledCells.some(hasZone)
        ? cellProblems(table, index, "unzoned", (cell) => fits(cell, type) && !hasZone(cell))
        : [];
    for (const problem of [misfits, unzoned].flat()) problems.push(problem);
    return { name, heading, type, filled: filledCells.length, misfits: misfits.length };
  });
  return {
    style,
    guessed: found.guessed && !decisions.decimalMark,
    columns,
    problems: problems.sort(byPlace),
  };
}

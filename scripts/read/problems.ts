import { join } from "node:path";
import { shown } from "./quoted.ts";
import type { Row, Table } from "./tables.ts";

export type Severity = "error" | "warning";

export interface Problem {
  severity: Severity;
  /** File name within the data directory. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based number of the column in its row. */
  column: number;
  field: string;
  /** What is wrong. */
  wrong: string;
  /** What to write instead. */
  remedy: string;
}

/** A problem of a file as a whole. */
export function fileProblem(file: string, wrong: string, remedy: string): Problem {
  return { severity: "error", file, line: 1, column: 1, field: "file", wrong, remedy };
}

/** A problem of the cell of `row` under `field`. */
export function cellProblem(
  table: Pick<Table, "file" | "header">,
  row: Pick<Row, "line">,
  field: string,
  wrong: string,
  remedy: string,
  severity: Severity = "error",
): Problem {
  const column = table.header.indexOf(field) + 1;
  return { severity, file: table.file, line: row.line, column, field, wrong, remedy };
}

/** One line: `data/observations.csv:57:7 (rate_pct): "95,54" is not a number; write 95.54`. */
export function formatProblem(problem: Problem, directory: string): string {
  const { severity, file, line, column, field, wrong, remedy } = problem;
  const label = severity === "warning" ? "warning: " : "";
  const place = `${join(directory, file)}:${line}:${column} (${shown(field)})`;
  return `${place}: ${label}${wrong}; ${remedy}`;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** Order by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

import { uniqueNames } from "../unique-names.ts";
import { type Delimiter, findLines, type Line } from "./lines.ts";
import { safeName } from "./names.ts";
import type { TableProblem } from "./problems.ts";

/** A table as its file has it: every cell as text, each row as long as the header. */
export interface TextTable {
  delimiter: Delimiter;
  columns: { heading: string; name: string }[];
  rows: string[][];
  /** The line of the file where each row starts. */
  lines: number[];
  problems: TableProblem[];
}

/** Lines that are looked through for the header. */
const headSize = 15;

/** The first line that fills at least half of the columns that most lines have. */
function headerIndex(lines: readonly Line[]): number {
  const head = lines.slice(0, headSize);
  const widths = lines.slice(0, 100).map(({ cells }) => cells.length);
  const counts = Map.groupBy(widths, (width) => width);
  const [usual = 1] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const filled = ({ cells }: Line) => cells.filter((cell) => cell.trim() !== "").length;
  return Math.max(
    0,
    head.findIndex((line) => filled(line) > 1 && filled(line) >= usual / 2),
  );
}

function nameColumns(header: Line | undefined, width: number) {
  const headings = Array.from({ length: width }, (_, index) => header?.cells[index]?.trim() ?? "");
  const wanted = headings.map((heading, index) => safeName(heading) || `cot_${index + 1}`);
  const names = uniqueNames(wanted);
  const columns = headings.map((heading, index) => ({ heading, name: names[index] ?? "" }));
  const problems = columns
    .slice(0, header?.cells.length ?? 0)
    .flatMap(({ heading, name }, index): TableProblem[] => {
      const place = { line: header?.line ?? 0, column: index + 1 };
      if (!safeName(heading)) return [{ ...place, kind: "unnamed", text: name }];
      return name === wanted[index] ? [] : [{ ...place, kind: "same-name", text: heading }];
    });
  return { columns, problems };
}

function rowProblems({ line, cells, badQuotes }: Line, width: number): TableProblem[] {
  const problems: TableProblem[] = [];
  const quoted = cells.findIndex((cell) => /[\n"]/.test(cell));
  if (badQuotes) {
    const column = quoted < 0 ? cells.length : quoted + 1;
    problems.push({ line, column, kind: "quotes", text: (cells[column - 1] ?? "").slice(0, 80) });
  }
  if (cells.length !== width) {
    const kind = cells.length < width ? ("short" as const) : ("long" as const);
    const column = Math.min(cells.length, width) + 1;
    problems.push({ line, column, kind, text: `${cells.length}/${width}` });
  }
  const undecodable = cells.findIndex((cell) => cell.includes("\uFFFD"));
  if (undecodable >= 0) {
    const text = cells[undecodable]?.slice(0, 80) ?? "";
    problems.push({ line, column: undecodable + 1, kind: "undecodable", text });
  }
  return problems;
}

/**
 * Reads a CSV text, whatever parts its cells. Nothing is lost: rows that are too long widen the
 * table, and everything unusual is reported by line and column.
 * @param options `delimiter` where the reader knows better; `header` false: the first line is a row
 */
export function readTable(
  text: string,
  options: { delimiter?: Delimiter | undefined; header?: boolean | undefined } = {},
): TextTable {
  const { lines, delimiter } = findLines(text, options.delimiter);
  const withHeader = options.header ?? true;
  const start = withHeader ? headerIndex(lines) : 0;
  const header = withHeader ? lines[start] : undefined;
  const body = lines.slice(withHeader ? start + 1 : 0);
  const width =
    header?.cells.length ?? Math.max(0, ...body.slice(0, 1).map((row) => row.cells.length));
  const widest = body.reduce((most, { cells }) => Math.max(most, cells.length), width);
  const { columns, problems } = nameColumns(header, widest);
  const before = lines.slice(0, withHeader ? start : 0).map(({ line, cells }): TableProblem => {
    const texts = cells.filter((cell) => cell.trim() !== "");
    return { line, column: 1, kind: "before-header", text: texts.join(" ").slice(0, 80) };
  });
  return {
    delimiter,
    columns,
    rows: body.map(({ cells }) => columns.map((_, index) => cells[index] ?? "")),
    lines: body.map(({ line }) => line),
    problems: [...before, ...problems, ...body.flatMap((row) => rowProblems(row, width))],
  };
}

import { uniqueNames } from "../unique-names.ts";
import type { Line } from "./cut.ts";
import { LimitFailure, tableLimits } from "./limits.ts";
import { type Delimiter, findLines, usualOf } from "./lines.ts";
import { safeName } from "./names.ts";
import type { TableProblem } from "./problems.ts";

/** A table as its file has it: every cell as text, each row as long as the header. */
export interface TextTable {
  /** Only of a CSV. */
  delimiter?: Delimiter;
  columns: { heading: string; name: string }[];
  rows: string[][];
  /** The line of the file where each row starts. */
  lines: number[];
  problems: TableProblem[];
}

/** Lines that are looked through for the header. */
const headSize = 15;

/** "# Nguồn: BHXH" is said of the table; "#" alone and "#id" may name a column. */
const comment = /^#\s*\S+\s/;

/**
 * The first line that is as wide as most lines and fills half of its cells at least; else the first
 * that fills half as many.
 */
function headerIndex(lines: readonly Line[]): number {
  const isComment = ({ cells }: Line) => comment.test(cells[0] ?? "");
  const head = lines.slice(0, headSize);
  const { value: usual } = usualOf(
    lines
      .slice(0, 100)
      .filter((line) => !isComment(line))
      .map(({ cells }) => cells.length),
  );
  const filled = ({ cells }: Line) => cells.filter((cell) => cell.trim() !== "").length;
  const candidates = [
    (line: Line) => line.cells.length >= usual && filled(line) > 1 && filled(line) >= usual / 2,
    (line: Line) => filled(line) > 1 && filled(line) >= usual / 2,
    () => true,
  ];
  const found = candidates.map((fits) => head.findIndex((line) => !isComment(line) && fits(line)));
  return found.find((index) => index >= 0) ?? 0;
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
  if (badQuotes) {
    const open = cells.findIndex((cell) => cell.startsWith('"'));
    problems.push({
      line,
      column: open + 1,
      kind: "quotes",
      text: cells[open]?.slice(0, 80) ?? "",
    });
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

/** What a reader may know better than what the file shows. */
export interface TableOptions {
  delimiter?: Delimiter | undefined;
  /** False: the first line is a row. */
  header?: boolean | undefined;
}

/**
 * A table of rows as a file has them. Nothing is lost: rows that are too long widen the table, and
 * everything unusual is reported by line and column.
 * @throws LimitFailure where that would be too many cells
 */
export function tableOf(lines: readonly Line[], withHeader = true): TextTable {
  const start = withHeader ? headerIndex(lines) : 0;
  const header = withHeader ? lines[start] : undefined;
  const body = lines.slice(withHeader ? start + 1 : 0);
  const width =
    header?.cells.length ?? Math.max(0, ...body.slice(0, 1).map((row) => row.cells.length));
  const widest = body.reduce((most, { cells }) => Math.max(most, cells.length), width);
  if (widest * body.length > tableLimits.cells) throw new LimitFailure("too-long");
  const { columns, problems } = nameColumns(header, widest);
  const before = lines.slice(0, withHeader ? start : 0).map(({ line, cells }): TableProblem => {
    const texts = cells.filter((cell) => cell.trim() !== "");
    return { line, column: 1, kind: "before-header", text: texts.join(" ").slice(0, 80) };
  });
  return {
    columns,
    rows: body.map(({ cells }) => columns.map((_, index) => cells[index] ?? "")),
    lines: body.map(({ line }) => line),
    problems: [...before, ...problems, ...body.flatMap((row) => rowProblems(row, width))],
  };
}

/**
 * Reads a CSV text, whatever parts its cells.
 * @throws LimitFailure
 */
export function readTable(text: string, options: TableOptions = {}): TextTable {
  const { lines, delimiter } = findLines(text, options.delimiter);
  return { delimiter, ...tableOf(lines, options.header) };
}

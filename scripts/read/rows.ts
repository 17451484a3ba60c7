import type { Line } from "../../src/lib/table-file/cut.ts";
import { splitLines } from "../../src/lib/table-file/lines.ts";
import { checkHeader } from "./checks/header.ts";
import { cellProblem, type Problem } from "./problems.ts";
import { quoted } from "./quoted.ts";
import { misquotedRows } from "./quotes.ts";
import { type RawRow, type RawTable, writtenFields } from "./tables.ts";

type Frame = Omit<RawTable, "header" | "rows" | "complete">;
type Shape = Pick<RawTable, "file" | "header" | "fields">;

/** Splits a CSV text into rows and reports those that are not shaped like the header. */
export function parseRows(text: string, frame: Frame): { table: RawTable; problems: Problem[] } {
  const [head, ...body] = splitLines(text.replace(/\n+$/, ""), ",");
  const header = head?.cells ?? [];
  const expected = writtenFields(frame).map((field) => field.name);
  const headerProblems = checkHeader(frame.file, header, expected);
  const table: RawTable = { ...frame, header, rows: [], complete: headerProblems.length === 0 };
  if (headerProblems.some((problem) => problem.field === "header")) {
    return { table, problems: headerProblems };
  }
  const faults = addRows(table, body, misquotedRows(text));
  return { table, problems: [...headerProblems, ...faults, ...undecodable(table)] };
}

/** Adds the lines that are shaped like the header to a table, and reports the others. */
export function addRows(
  table: RawTable,
  lines: readonly Line[],
  misquoted: ReadonlySet<number>,
): Problem[] {
  const problems: Problem[] = [];
  for (const { line, cells: texts, badQuotes } of lines) {
    const row = { line, texts };
    const fault = shapeProblem(table, row, badQuotes || misquoted.has(line));
    if (fault) problems.push(fault);
    else table.rows.push(row);
    if (fault && !isEmptyLine(texts) && !isHeader(table, texts)) table.complete = false;
  }
  return problems;
}

const isEmptyLine = (texts: string[]) => texts.length === 1 && texts[0] === "";

const isHeader = ({ header }: Shape, texts: string[]) =>
  texts.length === header.length && texts.every((text, index) => text === header[index]);

/** What Git writes around the two sides of a conflict, and between them. */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** What is wrong with a row that is not shaped like its header. */
export function shapeProblem(table: Shape, row: RawRow, badlyQuoted: boolean): Problem | undefined {
  const { header } = table;
  const { texts } = row;
  const at = (index: number, wrong: string, remedy: string) => ({
    ...cellProblem(table, row, header[index] ?? "row", wrong, remedy),
    column: index + 1,
  });
  if (isEmptyLine(texts)) return at(0, "the line is empty", "remove it");
  if (isHeader(table, texts)) return at(0, "the header stands here again", "remove the line");
  if (conflictMark.test(texts[0] ?? "")) {
    return at(0, "the line is a mark of a merge conflict", "settle the conflict and remove it");
  }
  const broken = texts.findIndex((cell) => cell.includes("\n"));
  if (badlyQuoted) {
    const open = texts.findIndex((cell) => cell.startsWith('"'));
    const index = [open, broken].find((found) => found >= 0) ?? texts.length - 1;
    return at(
      index,
      "a quoted text has no proper end",
      'close it with ", and write "" for a quote inside it',
    );
  }
  if (broken >= 0) {
    return at(
      broken,
      "the cell runs over several lines",
      "close its quote, or write it on one line",
    );
  }
  if (texts.length !== header.length) {
    const wrong = `the row has ${texts.length} columns instead of ${header.length}`;
    const index = Math.min(texts.length, header.length) - 1;
    const comma = splitNumber(table, texts);
    if (!comma)
      return at(index, wrong, "count the commas, and put quotes around a text with a comma");
    return at(
      comma.index,
      `${wrong}: ${quoted(comma.text)} was cut at its comma`,
      `write ${comma.remedy}`,
    );
  }
  return undefined;
}

/** A number that its own commas cut into several cells, such as 95,54 or 1,196,739. */
function splitNumber(table: Shape, texts: string[]) {
  const extra = texts.length - table.header.length;
  if (extra < 1) return undefined;
  for (const [index, name] of table.header.entries()) {
    const type = table.fields.find((field) => field.name === name)?.type;
    const parts = texts.slice(index, index + extra + 1);
    if ((type === "number" || type === "integer") && parts.every((part) => /^\d+$/.test(part))) {
      return { index, text: parts.join(","), remedy: parts.join(type === "number" ? "." : "") };
    }
  }
  return undefined;
}

/** One problem for all cells with bytes that were not UTF-8, at the first of them. */
export function undecodable(table: RawTable): Problem[] {
  const cells = table.rows.flatMap((row) =>
    row.texts.flatMap((text, index) => (text.includes("\uFFFD") ? [{ row, index }] : [])),
  );
  const [first] = cells;
  if (!first) return [];
  const wrong =
    cells.length === 1
      ? "the text is not UTF-8"
      : `the texts of ${cells.length} cells are not UTF-8, first this one`;
  const field = table.header[first.index] ?? "row";
  return [cellProblem(table, first.row, field, wrong, "save the file as UTF-8")];
}

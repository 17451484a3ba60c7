import Papa from "papaparse";
import { splitLines } from "../../src/lib/table-file/lines.ts";
import type { Entry } from "./entry.ts";

/** A line of a table's file; a new one with the entry that it comes from. */
export interface Line {
  text: string;
  /** The values that the order goes by. */
  order: string[];
  entry?: Entry;
}

type Cells = Record<string, string>;

const orderOf = (cells: Cells, columns: readonly string[]) =>
  columns.map((column) => cells[column] ?? "");

/**
 * The lines of a table's file that has passed the checks: no cell of it runs over two lines.
 * @param order the columns that its rows are ordered by
 */
export function linesOf(
  text: string,
  order: readonly string[],
): { header: string[]; lines: Line[] } {
  const [head = "", ...body] = text.replace(/\n$/, "").split("\n");
  const parse = (line: string) => splitLines(line, ",")[0]?.cells ?? [];
  const header = parse(head);
  const lines = body.map((line) => {
    const texts = parse(line);
    const cells = Object.fromEntries(header.map((name, index) => [name, texts[index] ?? ""]));
    return { text: line, order: orderOf(cells, order) };
  });
  return { header, lines: [{ text: head, order: [] }, ...lines] };
}

/** Order by the numbers in identifiers: s1000 comes after s999, a second figure's .10 after .9. */
const byNumber = new Intl.Collator("en", { numeric: true }).compare;

/** Whether one row comes before another. */
function isBefore(a: string[], b: string[]): boolean {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index >= 0 && byNumber(a[index] ?? "", b[index] ?? "") < 0;
}

/** Puts a row where the order has it, before the first that comes after it; no other line moves. */
export function insertRow(
  lines: Line[],
  header: string[],
  order: readonly string[],
  cells: Cells,
  entry: Entry,
): void {
  const text = Papa.unparse([header.map((name) => cells[name] ?? "")]);
  const row = { text, order: orderOf(cells, order), entry };
  const next = lines.findIndex((line, index) => index > 0 && isBefore(row.order, line.order));
  lines.splice(next < 0 ? lines.length : next, 0, row);
}

export const textOf = (lines: readonly Line[]): string =>
  `${lines.map(({ text }) => text).join("\n")}\n`;

import { splitLines } from "../../../src/lib/table-file/lines.ts";
import { withLineFeeds } from "../encoding.ts";
import type { Problem } from "../problems.ts";
import { misquotedRows } from "../quotes.ts";
import { addRows, undecodable } from "../rows.ts";
import type { RawTable } from "../tables.ts";

/** A line of a file that has to be looked at; an empty one is null. */
export interface SiftedLine {
  line: number;
  text: string | null;
}

/** Lines over which a quoted cell is followed to its end. */
const longestCell = 1000;

const quotesIn = (text: string | null) => text?.split('"').length ?? 1;

/**
 * First and last line of every quoted cell that seems to run over several lines. Every line with a
 * quote is among those to be looked at.
 */
export function openCells(lines: readonly SiftedLine[]): [first: number, last: number][] {
  const withQuotes = lines.filter(({ text }) => quotesIn(text) > 1);
  return withQuotes.flatMap(({ line, text }, at): [number, number][] => {
    const next = withQuotes[at + 1]?.line ?? Infinity;
    return quotesIn(text) % 2 === 0 && next - line < longestCell ? [[line, next]] : [];
  });
}

/** Reads lines into a table, those that follow each other together. */
export function readBlocks(table: RawTable, lines: readonly SiftedLine[]): Problem[] {
  const blocks: SiftedLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block?.at(-1)?.line === line.line - 1) block.push(line);
    else blocks.push([line]);
  }
  const problems = blocks.flatMap((block) => {
    const first = block[0]?.line ?? 1;
    const text = withLineFeeds(block.map((line) => `${line.text ?? ""}\n`).join(""));
    const misquoted = [...misquotedRows(text)].map((line) => line + first - 1);
    return addRows(table, splitLines(text, ",", first), new Set(misquoted));
  });
  return [...problems, ...undecodable(table)];
}

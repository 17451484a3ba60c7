import { LimitFailure, tableLimits } from "./limits.ts";

/** A row of a CSV text as it stands there. */
export interface Line {
  /** 1-based line of the file where the row starts. */
  line: number;
  cells: string[];
  /** Whether its quotes are out of order. */
  badQuotes: boolean;
}

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** Where a quoted cell ends, by the position of its last quote; undefined where it does not. */
function closingQuote(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
  return undefined;
}

const lineEnds = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0;

/**
 * Cuts a CSV text into rows, blank ones too. A row ends with CRLF, LF or CR outside quotes, mixed in
 * any order; a byte-order mark is no part of a cell. A quote that is not closed before the cell ends is a letter like others, so that it
 * swallows nothing.
 * @param first the line of the file where the text starts
 * @throws LimitFailure where the text holds more than the limits, if they are to be kept
 */
export function cutLines(text: string, delimiter: string, first = 1, limited = false): Line[] {
  if (text === "") return [];
  const cut = delimiter.charCodeAt(0);
  const lines: Line[] = [];
  let line: Line = { line: first, cells: [], badQuotes: false };
  let next = first;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let rowStart = 0;

  const isEnd = (code: number) => code === cut || code === newline || code === carriageReturn;
  const endOfPlain = (from: number) => {
    let end = from;
    while (end < text.length && !isEnd(text.charCodeAt(end))) end += 1;
    return end;
  };
  const quotedCell = (): { cell: string; end: number } | undefined => {
    const last = closingQuote(text, at);
    if (last === undefined) return undefined;
    let end = last + 1;
    while (text.charCodeAt(end) === space && cut !== space) end += 1;
    const inside = text.slice(at + 1, last);
    if (end >= text.length || isEnd(text.charCodeAt(end))) {
      next += lineEnds(inside);
      return { cell: inside.replaceAll('""', '"'), end };
    }
    if (lineEnds(inside) > 0) return undefined;
    line.badQuotes = true;
    end = endOfPlain(end);
    return { cell: text.slice(at, end), end };
  };

  for (;;) {
    const quoted = text.charCodeAt(at) === quote ? quotedCell() : undefined;
    if (!quoted && text.charCodeAt(at) === quote) line.badQuotes = true;
    const end = quoted?.end ?? endOfPlain(at);
    line.cells.push(quoted?.cell ?? text.slice(at, end));
    if (limited && line.cells.length > tableLimits.columns) throw new LimitFailure("too-wide");
    const code = end < text.length ? text.charCodeAt(end) : undefined;
    at = end + 1;
    if (code === cut) continue;
    lines.push(line);
    if (limited && end - rowStart > tableLimits.lettersInRow) throw new LimitFailure("long-row");
    if (limited && lines.length > tableLimits.rows) throw new LimitFailure("too-long");
    if (code === carriageReturn && text.charCodeAt(at) === newline) at += 1;
    if (code === undefined || at >= text.length) return lines;
    next += 1;
    rowStart = at;
    line = { line: next, cells: [], badQuotes: false };
  }
}

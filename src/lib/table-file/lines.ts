import { cutLines, type Line } from "./cut.ts";

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** A first line that spreadsheets write to say what parts the cells. */
const separatorLine = /^sep=(.)(?:\r\n?|\n)/;

/** Letters and rows that are looked at to find the delimiter. */
const sampleLetters = 100_000;
const sampleRows = 100;

const isBlank = (cells: string[]) => cells.every((cell) => cell.trim() === "");

/** The number that most of some numbers are, and how many of them; the first of equal ones. */
export function usualOf(numbers: readonly number[]): { value: number; times: number } {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const [value, most] = [...times].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return { value, times: most };
}

/** The delimiter that cuts the most of the first rows into the same number of cells, above one. */
function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLetters);
  const ranked = delimiters.map((delimiter) => {
    const rows = cutLines(sample, delimiter).filter(({ cells }) => !isBlank(cells));
    // The sample may end in the middle of a row.
    const whole = text.length > sampleLetters && rows.length > 1 ? rows.slice(0, -1) : rows;
    const widths = whole.slice(0, sampleRows).map(({ cells }) => cells.length);
    const { value, times } = usualOf(widths.filter((width) => width > 1));
    return { delimiter, times, value };
  });
  ranked.sort((a, b) => b.times - a.times || b.value - a.value);
  return ranked[0]?.times ? ranked[0].delimiter : ",";
}

/**
 * Splits a CSV text into rows, blank ones too.
 * @param first the line of the file where the text starts
 */
export const splitLines = (text: string, delimiter: Delimiter, first = 1): Line[] =>
  cutLines(text, delimiter, first);

/**
 * Splits a CSV text into rows, whatever parts its cells; rows without any text are left out.
 * @param chosen what parts the cells; without it what the file says or seems to use
 * @throws LimitFailure
 */
export function findLines(
  text: string,
  chosen?: Delimiter,
): { lines: Line[]; delimiter: Delimiter } {
  const said = separatorLine.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const saidDelimiter = delimiters.find((known) => known === said?.[1]);
  const delimiter = chosen ?? saidDelimiter ?? guessDelimiter(body);
  const lines = cutLines(body, delimiter, said ? 2 : 1, true);
  return { lines: lines.filter(({ cells }) => !isBlank(cells)), delimiter };
}

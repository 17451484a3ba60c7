import Papa from "papaparse";

/** A row of a CSV text as it stands there. */
export interface Line {
  /** 1-based line of the file where the row starts. */
  line: number;
  cells: string[];
  /** Whether its quotes are out of order. */
  badQuotes: boolean;
}

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

/** A first line that spreadsheets write to say what parts the cells. */
const separatorLine = /^sep=(.)\r?\n/;

const isBlank = (cells: string[]) => cells.every((cell) => cell.trim() === "");

/** The delimiter that cuts the first lines into the most cells and the most evenly. */
function guessDelimiter(text: string): Delimiter {
  const { delimiter } = Papa.parse(text.slice(0, 100_000), {
    preview: 20,
    delimitersToGuess: [...delimiters],
    // An empty last line would count as a line without delimiters.
    skipEmptyLines: "greedy",
  }).meta;
  return delimiters.find((known) => known === delimiter) ?? ",";
}

/**
 * Cuts a CSV text into rows; rows without any text are left out.
 * @param chosen what parts the cells; without it what the file says or seems to use
 */
export function cutLines(
  text: string,
  chosen?: Delimiter,
): { lines: Line[]; delimiter: Delimiter } {
  const said = separatorLine.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const saidDelimiter = delimiters.find((known) => known === said?.[1]);
  const delimiter = chosen ?? saidDelimiter ?? guessDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const badlyQuoted = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" ? row : [])));
  let next = said ? 2 : 1;
  const lines: Line[] = [];
  for (const [index, cells] of data.entries()) {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
    if (!isBlank(cells)) lines.push({ line, cells, badQuotes: badlyQuoted.has(index) });
  }
  return { lines, delimiter };
}

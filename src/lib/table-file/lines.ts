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
 * Splits a CSV text into rows, blank ones too.
 * @param first the line of the file where the text starts
 */
export function splitLines(text: string, delimiter: Delimiter, first = 1): Line[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const badlyQuoted = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" ? row : [])));
  let next = first;
  return data.map((cells, index) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
    return { line, cells, badQuotes: badlyQuoted.has(index) };
  });
}

/**
 * Splits a CSV text into rows, whatever parts its cells; rows without any text are left out.
 * @param chosen what parts the cells; without it what the file says or seems to use
 */
export function findLines(
  text: string,
  chosen?: Delimiter,
): { lines: Line[]; delimiter: Delimiter } {
  const said = separatorLine.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const saidDelimiter = delimiters.find((known) => known === said?.[1]);
  const delimiter = chosen ?? saidDelimiter ?? guessDelimiter(body);
  const lines = splitLines(body, delimiter, said ? 2 : 1);
  return { lines: lines.filter(({ cells }) => !isBlank(cells)), delimiter };
}

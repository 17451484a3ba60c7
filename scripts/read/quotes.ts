/** A cell as RFC 4180 has it: within quotes, each quote inside doubled, or without any quote. */
const cell = /(?:"[^"]*(?:""[^"]*)*"|[^",\n]*)(?=[,\n]|$)/y;

/**
 * The lines where rows begin that have a quote out of place. Lenient readers make something of each,
 * every one something else.
 * @param text with LF for line ends
 */
export function misquotedRows(text: string): Set<number> {
  const lines = new Set<number>();
  let [at, line, row] = [0, 1, 1];
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text)?.[0];
    if (found === undefined) {
      lines.add(row);
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else {
      at += found.length;
      line += found.split("\n").length - 1;
    }
    if (text[at] === "\n") {
      line += 1;
      row = line;
    }
    at += 1;
  }
  return lines;
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { decodeText } from "../../src/lib/table-file/decode.ts";
import { findLines } from "../../src/lib/table-file/lines.ts";
import { checkHeader } from "../read/checks/header.ts";
import type { Descriptor, Field } from "../read/descriptor.ts";
import { contentProblem, withLineFeeds } from "../read/encoding.ts";
import { fileProblem, type Problem } from "../read/problems.ts";
import { shapeProblem } from "../read/rows.ts";
import { type Entry, entryOf } from "./entry.ts";
import { isColumnOf, type Kind, kindWith } from "./kinds.ts";

/** An empty sheet to fill in: a row for each figure or target. */
export const emptySheet = ({ columns }: Kind): string => `${columns.join(",")}\n`;

/**
 * The entries of a filled sheet. Columns may stand in any order and empty ones be left out.
 * @param asked the kind that the rows are of; without it the header tells
 * @returns the problems of its shape, with no entries, or the entries
 */
export async function readSheet(
  path: string,
  { resources }: Descriptor,
  asked?: Kind,
): Promise<{ entries: Entry[]; problems: Problem[] }> {
  const file = basename(path);
  const bytes = await readFile(path);
  const decoded = decodeText(bytes);
  const refused = contentProblem(bytes, file);
  if (refused) return { entries: [], problems: [refused] };
  if ("binary" in decoded) {
    const problem = fileProblem(file, "the file is no text", "save the filled sheet as CSV");
    return { entries: [], problems: [problem] };
  }
  const [head, ...body] = findLines(withLineFeeds(decoded.text)).lines;
  const header = head?.cells ?? [];
  const kind = asked ?? kindWith(header);
  const fields = resources.find(({ name }) => name === kind.table)?.schema.fields ?? [];
  const shape = { file, header, fields };
  const problems = [
    ...checkHeader(file, header, expectedColumns(kind, header, fields)),
    ...body.flatMap(({ line, cells, badQuotes }) => {
      return shapeProblem(shape, { line, texts: cells }, badQuotes) ?? [];
    }),
  ];
  if (problems.length > 0) return { entries: [], problems };
  const entries = body.map(({ line, cells }) => {
    const values = Object.fromEntries(header.map((name, index) => [name, cells[index]]));
    return entryOf(kind, values, { file, line, header });
  });
  return { entries, problems };
}

/** The columns that a header must have, in the order in which it has them. */
function expectedColumns(kind: Kind, header: string[], fields: readonly Field[]): string[] {
  // A source may be told by its address, so that its number is not required.
  const required = fields
    .filter(({ name, constraints }) => constraints?.required && name !== "source_id")
    .map(({ name }) => name)
    .filter((name) => isColumnOf(kind, name));
  return [
    ...header.filter((name) => isColumnOf(kind, name)),
    ...["area", ...required].filter((name) => !header.includes(name)),
  ];
}

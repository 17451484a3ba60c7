import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import Papa from "papaparse";
import { decodeText } from "../../src/lib/table-file/decode.ts";
import { checkHeader } from "../read/checks/header.ts";
import { fileProblem, type Problem } from "../read/problems.ts";
import { type Entry, type EntryColumn, entryColumns, entryOf } from "./entry.ts";

/** An empty sheet to fill in: a row for each figure. */
export const template = `${entryColumns.join(",")}\n`;

/**
 * The entries of a filled template. Columns may stand in any order and empty ones be left out.
 * @returns the problems of its shape, with no entries, or the entries
 */
export async function readTemplate(
  path: string,
): Promise<{ entries: Entry[]; problems: Problem[] }> {
  const file = basename(path);
  const decoded = decodeText(await readFile(path));
  if ("binary" in decoded) {
    const wrong = decoded.binary === "empty" ? "the file is empty" : "the file is no CSV";
    return { entries: [], problems: [fileProblem(file, wrong, "save the filled sheet as CSV")] };
  }
  const { data, meta, errors } = Papa.parse<Record<string, string>>(decoded.text, { header: true });
  const header = meta.fields ?? [];
  const problems = [
    ...checkHeader(file, header, withOptional(header)),
    ...errors
      .filter(({ code }) => code !== "UndetectableDelimiter")
      .filter(({ row = 0 }) => !isEmpty(data[row]))
      .map(
        ({ row = 0, message }): Problem => ({
          severity: "error",
          file,
          line: row + 2,
          column: 1,
          field: "row",
          wrong: message.toLowerCase(),
          remedy: "count the commas, and put quotes around a text with a comma",
        }),
      ),
  ];
  if (problems.length > 0) return { entries: [], problems };
  const entries = data.flatMap((row, index) =>
    isEmpty(row)
      ? []
      : [entryOf(row as Partial<Record<EntryColumn, string>>, { file, line: index + 2, header })],
  );
  return { entries, problems };
}

const isEmpty = (row: Record<string, string> = {}) =>
  Object.values(row).every((cell) => String(cell).trim() === "");

const required: readonly string[] = ["area", "as_of", "as_of_basis"];

/** The columns that a header must have, in the order in which it has them. */
const withOptional = (header: string[]): string[] => [
  ...header.filter((name) => (entryColumns as readonly string[]).includes(name)),
  ...required.filter((name) => !header.includes(name)),
];

import type { Problem } from "../read/problems.ts";

/** What one is asked for a figure, in this order: the columns of the template, and the flags. */
export const entryColumns = [
  "area",
  "as_of",
  "as_of_basis",
  "rate_pct",
  "rate_qualifier",
  "participants",
  "participants_qualifier",
  "source_id",
  "source_title",
  "source_publisher",
  "source_publisher_en",
  "source_published",
  "source_url",
  "source_kind",
  "note_en",
  "note_vi",
] as const;

export type EntryColumn = (typeof entryColumns)[number];

/** Where an entry was written; on the command line it has no file. */
export interface Origin {
  file: string;
  line: number;
  header: readonly string[];
}

/** A figure to add, as it was written; what was left out is an empty text. */
export interface Entry {
  values: Record<EntryColumn, string>;
  origin?: Origin;
}

/** An entry with these values, trimmed. */
export const entryOf = (values: Partial<Record<EntryColumn, string>>, origin?: Origin): Entry => ({
  values: Object.fromEntries(
    entryColumns.map((column) => [column, (values[column] ?? "").trim()]),
  ) as Entry["values"],
  ...(origin && { origin }),
});

/** The column of an entry that a column of a table is filled from. */
export function columnOf(table: string, field: string): EntryColumn {
  const name = table === "sources" && field !== "source_id" ? `source_${field}` : field;
  return entryColumns.find((column) => column === name) ?? "area";
}

export const flagOf = (column: string): string => `--${column.replaceAll("_", "-")}`;

/** A problem of one part of an entry, where the entry was written. */
export function entryProblem(
  { origin }: Entry,
  column: EntryColumn,
  wrong: string,
  remedy: string,
  severity: Problem["severity"] = "error",
): Problem {
  const place = origin
    ? { file: origin.file, line: origin.line, column: origin.header.indexOf(column) + 1 }
    : { file: "", line: 0, column: 0 };
  return { severity, ...place, field: origin ? column : flagOf(column), wrong, remedy };
}

/** The command that enters the same again, so that nothing typed is lost. */
export function commandOf({ values }: Entry): string {
  const quoted = (text: string) =>
    /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
  const flags = entryColumns
    .filter((column) => values[column] !== "")
    .map((column) => `${flagOf(column)} ${quoted(values[column])}`);
  return ["npm run data:add --", ...flags].join(" ");
}

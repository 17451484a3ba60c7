import type { Problem } from "../read/problems.ts";
import { type EntryColumn, isColumnOf, type Kind, kinds, targets } from "./kinds.ts";

/** Where an entry was written; on the command line it has no file. */
export interface Origin {
  file: string;
  line: number;
  header: readonly string[];
}

/** A figure or a target to add, as it was written; what was left out is an empty text. */
export interface Entry {
  kind: Kind;
  values: Record<EntryColumn, string>;
  origin?: Origin;
}

/** An entry with these values, trimmed. */
export const entryOf = (
  kind: Kind,
  values: Partial<Record<EntryColumn, string>>,
  origin?: Origin,
): Entry => ({
  kind,
  values: Object.fromEntries(
    kinds
      .flatMap(({ columns }) => columns)
      .map((column) => [column, (values[column] ?? "").trim()]),
  ) as Entry["values"],
  ...(origin && { origin }),
});

/** The column of an entry that a column of a table is filled from. */
export function columnOf({ kind }: Entry, table: string, field: string): EntryColumn {
  const name = table === "sources" && field !== "source_id" ? `source_${field}` : field;
  return isColumnOf(kind, name) ? name : "area";
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
export function commandOf({ kind, values }: Entry): string {
  const quoted = (text: string) =>
    /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
  const parts = kind.columns
    .filter((column) => values[column] !== "")
    .map((column) => `${flagOf(column)} ${quoted(values[column])}`);
  return ["npm run data:add --", ...(kind === targets ? ["--target"] : []), ...parts].join(" ");
}

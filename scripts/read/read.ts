import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Resource } from "./descriptor.ts";
import { decodeStrictly } from "./encoding.ts";
import { fileProblem, type Problem } from "./problems.ts";
import { parseRows } from "./rows.ts";
import type { RawTable } from "./tables.ts";

/** A table as text, with the faults of its file. */
export interface ReadTable {
  table: RawTable;
  problems: Problem[];
}

export const frameOf = (resource: Resource) => {
  const { name, path: file, schema } = resource;
  return { name, file, resource, fields: schema.fields };
};

const unread = (resource: Resource): RawTable => ({
  ...frameOf(resource),
  header: [],
  rows: [],
  complete: false,
});

/** Reads the whole of a table's file; nothing where it is not there. */
export async function readTable(
  directory: string,
  resource: Resource,
  present: boolean,
): Promise<ReadTable> {
  const file = resource.path;
  if (!present) return { table: unread(resource), problems: [] };
  const bytes = await readBytes(join(directory, file));
  if (!bytes) {
    const problem = fileProblem(file, "this user may not read the file", "change its permissions");
    return { table: unread(resource), problems: [problem] };
  }
  return readContent(bytes, resource);
}

/** Reads the bytes of a table's file. */
export function readContent(bytes: Uint8Array, resource: Resource): ReadTable {
  const file = resource.path;
  const { text, problems } = decodeStrictly(bytes, file);
  if (text === undefined) return { table: unread(resource), problems };
  const parsed = parseRows(text, frameOf(resource));
  return {
    table: parsed.table,
    problems: [
      ...problems,
      ...parsed.problems,
      ...(text.endsWith("\n") ? [] : [cutShort(file, text.split("\n").length)]),
    ],
  };
}

/** A file that was cut off loses its last line end, if not more. */
export function cutShort(file: string, line: number): Problem {
  const remedy = "see whether anything was cut off, and end the last line";
  const problem = fileProblem(file, "the last line has no end", remedy);
  return { ...problem, severity: "warning", line };
}

/** The content of a file; undefined where this user may not read it. */
async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return undefined;
    throw error;
  }
}

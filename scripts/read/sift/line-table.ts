import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { quotedText } from "../../../src/lib/quoting.ts";
import type { SiftedLine } from "./blocks.ts";

/** What the engine keeps in memory; what needs more waits on the disk. */
const memory = "192MB";

/** Parts no cells: a line is read as one text. */
const noDelimiter = "chr(1) || chr(2) || chr(3) || chr(4)";

const textsOf = (path: string) =>
  `read_csv(${quotedText(path)}, columns = {'text': 'VARCHAR'}, header = false, auto_detect = false,
    quote = '', escape = '', delim = ${noDelimiter})`;

/** The lines of a file as a relation in SQL, in their order; an empty line is NULL. */
export const linesOf = (path: string): string =>
  `(SELECT row_number() OVER () AS line, text FROM ${textsOf(path)})`;

/** The same, cut at its commas: how many cells there are, and the first of them as c1, c2 … */
export function cellsOf(path: string, count: number): string {
  const cells = Array.from({ length: count }, (_, at) => `c[${at + 1}] AS c${at + 1}`);
  // Numbered after they are cut, so that no condition on a cell cuts its line again.
  return `(SELECT row_number() OVER () AS line, * FROM (
    SELECT text, len(c) AS cells, ${cells.join(", ")}
    FROM (SELECT text, string_split(text, ',') AS c FROM ${textsOf(path)})))`;
}

/** Rows of a query, whole numbers as numbers. */
export async function ask<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[];
}

/** The lines of a table after its header, as `linesOf` or `cellsOf` give them, that meet a condition. */
export async function linesWhere(
  connection: DuckDBConnection,
  lines: string,
  condition: string,
): Promise<SiftedLine[]> {
  const found = await ask<{ line: bigint; text: string | null }>(
    connection,
    `SELECT line, text FROM ${lines} WHERE line > 1 AND (${condition})`,
  );
  return found.map(({ line, text }) => ({ line: Number(line), text }));
}

/** Runs `use` with an engine of little memory, and a folder for what does not fit there. */
export async function withLittleMemory<Result>(
  use: (connection: DuckDBConnection, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-sift-"));
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: memory,
    temp_directory: folder,
  });
  const connection = await instance.connect();
  // Lines pass by what they are looked up in; the size of a file is no guess that others could swap.
  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  try {
    return await use(connection, folder);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes a table of texts and fills it. */
export async function fillTable(
  connection: DuckDBConnection,
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | null)[]>,
): Promise<void> {
  const described = columns.map((column) => `${column} VARCHAR`).join(", ");
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} (${described})`);
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (const text of row) {
      if (text === null) appender.appendNull();
      else appender.appendVarchar(text);
    }
    appender.endRow();
  }
  appender.closeSync();
}

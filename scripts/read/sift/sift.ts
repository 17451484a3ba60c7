import { open } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { splitLines } from "../../../src/lib/table-file/lines.ts";
import { readCells } from "../cells.ts";
import type { CheckContext } from "../checks/context.ts";
import { checkHeader } from "../checks/header.ts";
import { fillTemplate } from "../checks/identifiers.ts";
import type { Resource, TextRules } from "../descriptor.ts";
import { tableProblem } from "../encoding.ts";
import { cutShort, frameOf, type ReadTable } from "../read.ts";
import { type RawTable, writtenFields } from "../tables.ts";
import { openCells, readBlocks, type SiftedLine } from "./blocks.ts";
import { decodedCopy } from "./decoded-copy.ts";
import { doubledLines } from "./doubles.ts";
import { fillKnown } from "./known.ts";
import { ask, cellsOf, fillTable, linesOf, linesWhere, withLittleMemory } from "./line-table.ts";
import { cellOf, plainCells } from "./plain-cells.ts";
import { plainRows } from "./plain-rows.ts";

/**
 * Whether a table can be large: figures, each with an identifier made of its row, to which no other
 * table refers.
 */
export const isSiftable = ({ schema }: Resource): boolean =>
  schema.primaryKey.length === 1 &&
  !schema.uniqueKeys?.length &&
  schema.fields.some(({ name, idTemplate }) => idTemplate && name === schema.primaryKey[0]) &&
  schema.fields.every(
    ({ slugOf, isSpan, notBefore, notAbove, area }) =>
      !slugOf && !isSpan && !notBefore && !notAbove && (!area || "setField" in area),
  );

/** Bytes that tell whether a file is text. */
const headBytes = 65_536;

async function ends(path: string) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const tail = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return { head: head.buffer.subarray(0, head.bytesRead), last: tail.buffer.toString("latin1") };
  } finally {
    await file.close();
  }
}

/** Texts that stay as they are when they are cleaned: printed Latin letters but Ð, ð and Ɖ; single spaces. */
const letters =
  "[!#-~\\x{C0}-\\x{CF}\\x{D1}-\\x{EF}\\x{F1}-\\x{188}\\x{18A}-\\x{24F}\\x{1E00}-\\x{1EFF}]+";
const cleanText = `${letters}( ${letters})*`;

/** A further figure of the same area and date ends in a number. */
const baseOf = (id: string) => id.replace(/\.\d+$/, "");

interface Sifting {
  resource: Resource;
  rules: TextRules;
  /** The other tables. */
  context: CheckContext;
  /** Keys whose rows are looked at in any case, as releases or withdrawals name them. */
  keys: readonly string[];
}

/**
 * Reads a large table line by line and keeps only what a check can find something in: DuckDB puts
 * aside every line that is plainly right; the rest, with all rows that share an identifier or what they
 * say with one of them or with each other, is read as in a small table, so that the messages are the same.
 * @returns undefined where the file as a whole is not what it should be: then reading all of it tells
 * what is wrong
 */
export async function siftTable(
  directory: string,
  sifting: Sifting,
): Promise<ReadTable | undefined> {
  const path = join(directory, sifting.resource.path);
  const { head, last } = await ends(path);
  if (tableProblem(head, sifting.resource.path)) return undefined;
  return withLittleMemory(async (connection, folder) => {
    const siftFile = (file: string) =>
      sift(connection, file, last, sifting).catch((error: Error) => {
        if (error.message.startsWith("Invalid Input Error:")) return "unreadable" as const;
        throw error;
      });
    const sifted = await siftFile(path);
    if (sifted !== "unreadable") return sifted;
    // Bytes that are no UTF-8, or line ends of several kinds: the engine stops at either.
    const again = await siftFile(await decodedCopy(path, folder));
    return again === "unreadable" ? undefined : again;
  });
}

async function sift(
  connection: DuckDBConnection,
  path: string,
  lastByte: string,
  { resource, rules, context, keys }: Sifting,
): Promise<ReadTable | undefined> {
  const lines = linesOf(path);
  const [key = ""] = resource.schema.primaryKey;
  const place = writtenFields(resource.schema).findIndex(({ name }) => name === key) + 1;
  const id = `split_part(text, ',', ${place})`;
  const template = resource.schema.fields.find(({ name }) => name === key)?.idTemplate ?? "";
  const [size] = await ask<{ lines: bigint; last: bigint; header: string }>(
    connection,
    `SELECT count(*) AS lines, max(line) FILTER (text IS NOT NULL) AS last,
      any_value(text) FILTER (line = 1) AS header
    FROM ${lines}`,
  );
  if (!size) return undefined;
  const header = splitLines(size.header ?? "", ",")[0]?.cells ?? [];
  const expected = writtenFields(resource.schema).map(({ name }) => name);
  if (checkHeader(resource.path, header, expected).length > 0) return undefined;

  const known = await fillKnown(connection, resource, context);
  const plain = [
    `regexp_full_match(text, '${cleanText}')`,
    "NOT contains(text, ', ')",
    "NOT contains(text, ' ,')",
    `len(text) <= ${rules.maxLength}`,
    `cells = ${expected.length}`,
    ...plainCells(resource, rules),
    ...plainRows(resource, context, known),
  ];
  const first = await linesWhere(
    connection,
    `${cellsOf(path, expected.length)}
      LEFT JOIN known_areas area ON area.area_set = ${cellOf(resource, "area_set")}
        AND area.code = ${cellOf(resource, "area_code")}`,
    `line <= ${size.last} AND NOT coalesce(${plain.join("\n AND ")}, false)`,
  );

  const read = (among: readonly SiftedLine[]) => {
    const table: RawTable = { ...frameOf(resource), header, rows: [], complete: true };
    const byLine = new Map(among.map((line) => [line.line, line]));
    const sorted = [...byLine.values()].sort((a, b) => a.line - b.line);
    const problems = readBlocks(table, sorted);
    return { table, problems, looked: sorted.length };
  };
  const doubles = await doubledLines(connection, path, resource);
  const { rows } = readCells(read([...first, ...doubles]).table, rules).table;
  // An identifier that is not of its row leaves open which others the row shares its area and date with.
  const ids = [
    ...rows.flatMap((row) => [String(row.cells[key]), fillTemplate(template, row, context) ?? ""]),
    ...keys,
  ];
  const bases = new Set(ids.map(baseOf));
  await fillTable(
    connection,
    "bases",
    ["base"],
    [...bases].map((base) => [base]),
  );
  const spans = openCells([...first].sort((a, b) => a.line - b.line));
  const related = await linesWhere(
    connection,
    lines,
    [
      ...(bases.size > 0
        ? [`regexp_replace(${id}, '\\.\\d+$', '') IN (SELECT base FROM bases)`]
        : []),
      ...spans.map(([from, to]) => `line BETWEEN ${from} AND ${to}`),
    ].join(" OR ") || "false",
  );
  const { table, problems, looked } = read([...first, ...doubles, ...related]);
  const rowCount = Number(size.last) - 1 - looked + table.rows.length;
  return {
    table: { ...table, rowCount },
    problems: /[\r\n]/.test(lastByte)
      ? problems
      : [...problems, cutShort(resource.path, Number(size.lines))],
  };
}

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { readDescriptor } from "../read/descriptor.ts";
import { decodeStrictly } from "../read/encoding.ts";
import { compareProblems, hasErrors, type Problem } from "../read/problems.ts";
import type { Table } from "../read/tables.ts";
import { loadCheckedTables } from "../read/validate.ts";
import { columnOf, type Entry, entryProblem } from "./entry.ts";
import { kinds } from "./kinds.ts";
import { insertRow, type Line, linesOf, textOf } from "./lines.ts";
import { type NewRow, newRows } from "./new-rows.ts";
import { SourceList } from "./sources.ts";

/** A file as it is and as it would be. */
export interface FileChange {
  file: string;
  before: string;
  after: string;
  /** The new lines, with their 1-based numbers in the file as it would be. */
  added: { line: number; text: string }[];
}

/** What adding entries would do. */
export interface Plan {
  /** Problems of the entries, or of the tables when these have errors already. */
  problems: Problem[];
  files: FileChange[];
  /** The checked tables before and after; `after` only without errors. */
  before: Table[];
  after: Table[] | undefined;
  /** The identifiers of the new figures and targets. */
  ids: string[];
  /** The known sources that were found by their address, in words. */
  found: string[];
}

/**
 * Works out what adding entries does to the tables in `data`, and checks the outcome as the build
 * does. Nothing is written there.
 * @param today the last day that is not in the future, YYYY-MM-DD
 */
export async function planEntries(
  data: string,
  entries: readonly Entry[],
  today: string,
): Promise<Plan> {
  const descriptor = await readDescriptor(data);
  const present = await loadCheckedTables(data, today);
  const nothing = { files: [], before: present.tables, after: undefined, ids: [], found: [] };
  if (hasErrors(present.problems)) return { ...nothing, problems: present.problems };

  const sourceTable = present.tables.find(({ name }) => name === "sources");
  if (!sourceTable) throw new Error("the description of the data has no table of sources");
  const sources = new SourceList(sourceTable);
  const made = kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return { kind, ...newRows(kind, own, present.tables, descriptor, sources) };
  });
  const changes = [
    await change(data, "sources", ["source_id"], sources.added),
    ...(await Promise.all(
      made.map(({ kind, rows }) => change(data, kind.table, kind.order, rows)),
    )),
  ];
  const outcome = await checkOutcome(data, changes, today);
  const known = new Set(present.problems.map(identity));
  const found = outcome.problems.flatMap((problem) => place(problem, changes, known));
  const problems = [...made.flatMap((kind) => kind.problems), ...sources.warnings, ...found].sort(
    compareProblems,
  );
  return {
    problems,
    files: changes.map(({ lines, ...file }) => file).filter(({ added }) => added.length > 0),
    before: present.tables,
    after: hasErrors(problems) ? undefined : outcome.tables,
    ids: made.flatMap(({ kind, rows }) => rows.map(({ cells }) => cells[kind.id] ?? "")),
    found: [...sources.found],
  };
}

type LinedChange = FileChange & { table: string; lines: Line[] };

async function change(
  data: string,
  table: string,
  order: readonly string[],
  rows: readonly NewRow[],
): Promise<LinedChange> {
  const file = `${table}.csv`;
  const bytes = await readFile(join(data, file));
  // Excel's byte-order mark and line ends go when the file is written.
  const { header, lines } = linesOf(decodeStrictly(bytes, file).text ?? "", order);
  for (const { cells, entry } of rows) insertRow(lines, header, order, cells, entry);
  const added = lines.flatMap(({ text, entry }, index) =>
    entry ? [{ line: index + 1, text }] : [],
  );
  const before = bytes.toString("utf8");
  return { table, file, before, after: textOf(lines), added, lines };
}

/** Checks the tables as they would be, in a folder of their own. */
async function checkOutcome(data: string, changes: readonly LinedChange[], today: string) {
  const folder = await mkdtemp(join(tmpdir(), "data-add-"));
  try {
    const kept = (path: string) => !relative(data, path).startsWith("releases");
    await cp(data, folder, { recursive: true, filter: kept });
    for (const { file, after } of changes) await writeFile(join(folder, file), after);
    return await loadCheckedTables(folder, today);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const identity = ({ file, field, wrong }: Problem) => `${file} ${field} ${wrong}`;

/** The problem where its entry was written; none for what was known before. */
function place(problem: Problem, changes: readonly LinedChange[], known: Set<string>): Problem[] {
  const changed = changes.find(({ file }) => file === problem.file);
  const entry = changed?.lines[problem.line - 1]?.entry;
  if (!changed || !entry) return known.has(identity(problem)) ? [] : [problem];
  // The identifier is ours; it is wrong only when the parts that it is made of are.
  if (problem.field === entry.kind.id) return [];
  const { wrong, remedy, severity, field } = problem;
  return [entryProblem(entry, columnOf(entry, changed.table, field), wrong, remedy, severity)];
}

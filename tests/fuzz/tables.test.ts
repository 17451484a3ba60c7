import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatProblem, hasErrors, type Problem } from "../../scripts/read/problems.ts";
import { type Cell, type Table, writtenFields } from "../../scripts/read/tables.ts";
import { mutations } from "./mutations.ts";
import { openTables } from "./tables.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 2000);

/** Milliseconds for all runs on a busy machine. */
const longest = runs * 60;

/** Whether a problem is of a line, or names it: of two rows with one key it stands at the later. */
const isAt = (problem: Problem, file: string, line?: number) =>
  problem.file === file && (problem.line === line || problem.wrong.endsWith(` line ${line}`));

/** Bytes of memory that no table may take. */
const mostMemory = 1e9;

/** A line with file, line, column, what is wrong and what to do. */
const placedMessage = /^data\/\w+\.csv:[1-9]\d*:[1-9]\d* \([^\n]*?\): [^\n]+; [^\n]+$/;

/** A cell of ours as the text of any CSV that says the same. */
function isSame(cell: Cell | undefined, text: string): boolean {
  if (cell === null) return text === "";
  if (typeof cell === "number") return text !== "" && Number(text) === cell;
  return String(cell) === text;
}

/** Whether another reader finds the same cells in the bytes. */
function readsAlike(table: Table, bytes: Uint8Array): boolean {
  const [header = [], ...rows] = parse(Buffer.from(bytes), {
    bom: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: true,
  });
  const names = writtenFields(table).map(({ name }) => name);
  return (
    header.join() === names.join() &&
    rows.length === table.rows.length &&
    table.rows.every(({ cells }, index) =>
      names.every((name, at) => isSame(cells[name], rows[index]?.[at] ?? "")),
    )
  );
}

test(
  `of ${runs} broken tables each is refused by file, line and column, or read as others read it`,
  async () => {
    const { contents, check } = await openTables();
    const placed = { right: 0, wrong: [] as string[] };
    const unlike: string[] = [];
    const before = process.memoryUsage.rss();
    let highest = 0;
    fc.assert(
      fc.property(mutations(contents), ({ table: name, bytes, line, done }) => {
        const { table, problems } = check(name, bytes);
        highest = Math.max(highest, process.memoryUsage.rss() - before);
        const messages = problems.map((problem) => formatProblem(problem, "data"));
        for (const message of messages) expect(message, done).toMatch(placedMessage);
        if (!hasErrors(problems)) {
          if (!readsAlike(table, bytes)) unlike.push(`${name}: ${done}`);
        } else if (problems.some((problem) => isAt(problem, table.file, line))) {
          placed.right += 1;
        } else if (line !== undefined) {
          placed.wrong.push(`${name}: ${done}: ${messages.slice(0, 3).join(" | ")}`);
        }
      }),
      { seed: 14, numRuns: runs, endOnFailure: true },
    );
    expect(unlike).toEqual([]);
    const all = placed.right + placed.wrong.length;
    expect(all).toBeGreaterThan(runs / 4);
    expect(placed.wrong.length / all, placed.wrong.join("\n")).toBeLessThan(0.01);
    expect(highest).toBeLessThan(mostMemory);
  },
  longest,
);

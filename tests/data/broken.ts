import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { todayInVietNam } from "../../scripts/read/checks/calendar.ts";
import { formatProblem, type Problem } from "../../scripts/read/problems.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";

export const today = todayInVietNam();

/** Replaces `from`, which occurs once in `file`, by `to`. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

/** Runs `use` on a copy of the data directory that is removed afterwards. */
export async function withDataCopy<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "bhyt-data-"));
  try {
    await cp("data", directory, { recursive: true });
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Makes the edits and tells the line of each. */
export async function applyEdits(directory: string, edits: readonly Edit[]): Promise<number[]> {
  const lines: number[] = [];
  for (const { file, from, to } of edits) {
    const path = join(directory, file);
    const text = await readFile(path, "utf8");
    const [before = "", ...after] = text.split(from);
    if (after.length !== 1) throw new Error(`${JSON.stringify(from)} is not once in ${file}`);
    await writeFile(path, before + to + after[0]);
    lines.push(before.split("\n").length);
  }
  return lines;
}

const real = loadCheckedTables("data", today);

const identity = ({ file, field, wrong }: Problem) => `${file} ${field} ${wrong}`;

/** The problems that `directory` has beyond those of the real data, one formatted line each. */
export async function newProblems(directory: string): Promise<string[]> {
  const known = new Set((await real).problems.map(identity));
  const { problems } = await loadCheckedTables(directory, today);
  return problems
    .filter((problem) => !known.has(identity(problem)))
    .map((problem) => formatProblem(problem, "data"));
}

/** What the checks say after the edits, with the line of the first edit written as {line}. */
export function messagesAfter(...edits: Edit[]): Promise<string[]> {
  return withDataCopy(async (directory) => {
    const [line] = await applyEdits(directory, edits);
    const messages = await newProblems(directory);
    return messages.map((message) => message.replaceAll(`:${line}:`, ":{line}:"));
  });
}

/** One observation of the founding documents, which the broken inputs are made from. */
export const sonLa =
  "14-2020-10-31,health_insurance,14,63,2020-10-31,stated,95.54,exact,1196739,exact,s001,,";

/** The edit that writes `to` for `from` in the Sơn La observation. */
export function editSonLa(from: string, to: string): Edit {
  return { file: "observations.csv", from: sonLa, to: sonLa.replace(from, to) };
}

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { todayInVietNam } from "../../scripts/read/checks/calendar.ts";
import { formatProblem } from "../../scripts/read/problems.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";

export const today = todayInVietNam();

/** Replaces `from`, which occurs once in `file`, by `to`. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

const small = fileURLToPath(new URL("small", import.meta.url));

/** What the small tables share with the real ones: their description, the areas, and their people. */
const shared = [
  "datapackage.json",
  ...["provinces", "provinces_2025", "regions", "population", "islands"].map(
    (name) => `${name}.csv`,
  ),
];

/**
 * Runs `use` on a data directory of few figures, which no row that is added to the real tables
 * changes; it is removed afterwards.
 */
export async function withSmallData<T>(use: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "bhyt-data-"));
  try {
    await cp(small, directory, { recursive: true });
    for (const file of shared) await cp(join("data", file), join(directory, file));
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

/** The problems that the tables in `directory` have, one formatted line each. */
export async function problemsOf(directory: string): Promise<string[]> {
  const { problems } = await loadCheckedTables(directory, today);
  return problems.map((problem) => formatProblem(problem, "data"));
}

/** What the checks say after the edits, with the line of the first edit written as {line}. */
export function messagesAfter(...edits: Edit[]): Promise<string[]> {
  return withSmallData(async (directory) => {
    const [line] = await applyEdits(directory, edits);
    const messages = await problemsOf(directory);
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

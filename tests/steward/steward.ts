import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figures, type Kind, targets } from "../../scripts/add/kinds.ts";
import { todayInVietNam } from "../../scripts/read/checks/calendar.ts";
import { formatProblem, hasErrors } from "../../scripts/read/problems.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";
import { step } from "../../scripts/write/step.ts";
import { buildSite, copyProject } from "../project-copy.ts";
import { localAreasCsv, localFigures, randomFigures, randomTargets, sheetOf } from "./additions.ts";

/** Tests of the small tables, which no row of a steward's changes. */
const ofSmallTables = globSync("tests/**/*.test.ts").filter((file) => {
  const text = readFileSync(file, "utf8");
  return /withSmallData|messagesAfter/.test(text) && !text.includes('loadCheckedTables("data"');
});

/** The longest tests among those that pass without any table: no row can break them. */
const withoutTables = [
  "tests/data/kills.test.ts",
  "tests/sql/compare-properties.test.ts",
  "tests/sql/hostile-statements.test.ts",
  "tests/sql/own-files.test.ts",
  "tests/sql/properties.test.ts",
  "tests/sql/query-faults.test.ts",
  "tests/sql/sandbox.test.ts",
  "tests/unit/browsers.test.ts",
  "tests/unit/client/own-files/hostile-files.test.ts",
  "tests/unit/picture/pictures.test.ts",
  // It makes its broken tables of the small ones.
  "tests/fuzz/tables.test.ts",
];

/** Runs a command in a copy. @throws when it fails; it has said why */
function run(folder: string, program: string, ...words: string[]): void {
  const { status } = spawnSync(program, words, {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`failed with the added rows: ${[program, ...words].join(" ")}`);
}

/** The tables of a copy. @throws when they have errors */
async function checkedTables(data: string) {
  const { tables, problems } = await loadCheckedTables(data, todayInVietNam());
  if (hasErrors(problems)) throw new Error(problems.map((p) => formatProblem(p, data)).join("\n"));
  return tables;
}

/**
 * Adds rows of a kind to a copy by `data:add`, from a sheet, and tells how many; figures also of
 * districts and communes that are made up.
 */
async function addRows(folder: string, kind: Kind, seed: number): Promise<number> {
  const tables = await checkedTables(join(folder, "data"));
  const entries =
    kind === figures
      ? [...randomFigures(tables, todayInVietNam(), seed), ...localFigures]
      : randomTargets(tables, seed);
  const sheet = join(tmpdir(), `steward-${process.pid}.csv`);
  await writeFile(sheet, sheetOf(kind, entries));
  run(folder, process.execPath, "scripts/add-data.ts", "--yes", "--from", sheet);
  rmSync(sheet);
  return entries.length;
}

/**
 * Adds figures, sources and targets, drawn at random from a fixed seed, and made-up districts and
 * communes with figures to a copy of the project, as a steward would, and runs the build and the
 * tests there: no test may depend on today's data.
 * @param seed another number draws other rows
 * @param kept a folder to leave the copy in, to look at what broke
 * @returns the exit code: 0 when everything passes
 */
async function main(seed: number, kept?: string): Promise<number> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "steward-"));
  try {
    copyProject(folder);
    await appendFile(join(folder, "data/local_areas.csv"), localAreasCsv);
    for (const kind of [figures, targets]) {
      await step(kind.many, async () => ({ done: `${await addRows(folder, kind, seed)} added` }));
    }
    await step("build", async () => {
      buildSite(folder);
      return { done: "done" };
    });
    await step("tests", async () => {
      const excluded = [...ofSmallTables, ...withoutTables].flatMap((file) => ["--exclude", file]);
      run(folder, "npx", "vitest", "run", "--reporter=default", "--silent", ...excluded);
      return { done: "passed" };
    });
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

const [seed = "1", kept] = process.argv.slice(2);
process.exitCode = await main(Number(seed), kept);

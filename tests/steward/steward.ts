import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entryOf } from "../../scripts/add/entry.ts";
import { insertRow, linesOf, textOf } from "../../scripts/add/lines.ts";
import { nextFree } from "../../scripts/add/observations.ts";
import { todayInVietNam } from "../../scripts/read/checks/calendar.ts";
import { fillTemplate } from "../../scripts/read/checks/identifiers.ts";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { formatProblem, hasErrors } from "../../scripts/read/problems.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";
import { step } from "../../scripts/write/step.ts";
import { buildSite, copyProject } from "../project-copy.ts";
import { randomFigures, randomTargets, sheetOf } from "./additions.ts";

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

async function addFigures(folder: string, seed: number): Promise<number> {
  const figures = randomFigures(await checkedTables(join(folder, "data")), todayInVietNam(), seed);
  const sheet = join(tmpdir(), `steward-${process.pid}.csv`);
  await writeFile(sheet, sheetOf(figures));
  run(folder, process.execPath, "scripts/add-data.ts", "--yes", "--from", sheet);
  rmSync(sheet);
  return figures.length;
}

/** Targets have no command of their own; their rows go in as `data:add` puts in those of figures. */
async function addTargets(folder: string, seed: number): Promise<number> {
  const data = join(folder, "data");
  const descriptor = await readDescriptor(data);
  const targets = randomTargets(await checkedTables(data), seed);
  const path = join(data, "targets.csv");
  const order = ["area_code", "year", "target_id"];
  const { header, lines } = linesOf(await readFile(path, "utf8"), order);
  const taken = lines.map(({ order: [, , id = ""] }) => id);
  for (const cells of targets) {
    const id = fillTemplate("{area}-t{year}", { line: 0, cells }, descriptor) ?? "";
    const target_id = nextFree(id, taken);
    taken.push(target_id);
    insertRow(lines, header, order, { ...cells, target_id }, entryOf({}));
  }
  await writeFile(path, textOf(lines));
  await checkedTables(data);
  return targets.length;
}

/**
 * Adds figures, sources and targets, drawn at random from a fixed seed, to a copy of the project, as
 * a steward would, and runs the build and the tests there: no test may depend on today's data.
 * @param seed another number draws other rows
 * @param kept a folder to leave the copy in, to look at what broke
 * @returns the exit code: 0 when everything passes
 */
async function main(seed: number, kept?: string): Promise<number> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "steward-"));
  try {
    copyProject(folder);
    await step("figures", async () => ({ done: `${await addFigures(folder, seed)} added` }));
    await step("targets", async () => ({ done: `${await addTargets(folder, seed)} added` }));
    await step("build", async () => {
      buildSite(folder);
      return { done: "done" };
    });
    await step("tests", async () => {
      run(folder, "npx", "vitest", "run", "--reporter=default", "--silent");
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

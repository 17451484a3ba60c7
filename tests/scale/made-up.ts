import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
} from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { madeUpMark } from "../../scripts/read/checks/made-up.ts";

/** Years, months of each and groups of people that every made-up commune has a figure for. */
const years = Array.from({ length: 15 }, (_, at) => 2010 + at);
const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
const groups = [1, 2, 3, 4, 5];

/** Rows of one commune. */
export const rowsOfCommune = years.length * months.length * groups.length;

/** Lines that are written at once. */
const linesAtOnce = 10_000;

/** The same numbers from 0 to 1 at each run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The folder that a path leads to, links followed as far as it exists. */
function realFolder(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return join(realFolder(dirname(whole)), relative(dirname(whole), whole));
}

/** @throws where a folder is one of those that the site is made from, or lies in one */
function refuseSiteFolders(folder: string): void {
  const site = ["data", "public", "dist"].find((name) => {
    const from = relative(realFolder(name), realFolder(folder));
    return !from.startsWith("..");
  });
  if (site) throw new Error(`made-up figures are not written below ${site}/`);
}

const districtCode = (commune: number) => `8${String(commune % 700).padStart(3, "0")}`;
const communeCode = (commune: number) => `9${String(commune).padStart(5, "0")}`;

/** The first column of a file of the real tables. */
const firstColumn = (file: string): string[] =>
  readFileSync(join("data", file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0] ?? "");

function localAreas(communes: number): string {
  const provinces = firstColumn("provinces.csv");
  const districts = new Set(Array.from({ length: communes }, (_, at) => districtCode(at)));
  const lines = [...districts].map(
    (code, at) =>
      `district,${code},Huyện Giả Định ${code},Made-up District ${code},${provinces[at % provinces.length]},,2025-06-30,`,
  );
  for (let at = 0; at < communes; at += 1) {
    const code = communeCode(at);
    lines.push(
      `commune,${code},Xã Giả Định ${code},Made-up Commune ${code},${districtCode(at)},,2025-06-30,`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function* observations(communes: number): Generator<string> {
  const next = random(1);
  let lines: string[] = [];
  for (let commune = 0; commune < communes; commune += 1) {
    for (const year of years) {
      for (const month of months) {
        for (const group of groups) {
          const code = communeCode(commune);
          const id = `${code}c-${year}-${month}${group === 1 ? "" : `.${group}`}`;
          const rate = (40 + next() * 59).toFixed(2);
          const people = group === 1 ? `${Math.ceil(next() * 20_000)},exact` : ",";
          lines.push(
            `${id},health_insurance,${code},commune,${year}-${month},stated,${rate},exact,${people},s990${group},,\n`,
          );
          if (lines.length < linesAtOnce) continue;
          yield lines.join("");
          lines = [];
        }
      }
    }
  }
  yield lines.join("");
}

/**
 * Copies the tables of `data/` into a folder and adds made-up communes to them, each with a figure
 * for every month of 15 years and each of five groups; the mark beside them keeps them off the site.
 * The same number of communes gives the same bytes.
 * @throws where the folder is one that the site is made from
 */
export async function writeMadeUp(folder: string, communes: number): Promise<void> {
  refuseSiteFolders(folder);
  mkdirSync(folder, { recursive: true });
  await writeFile(
    join(folder, madeUpMark),
    "Made-up figures, to measure how much the programs bear.\n",
  );
  cpSync("data", folder, { recursive: true, filter: (path) => !path.includes("releases") });
  await appendFile(join(folder, "local_areas.csv"), localAreas(communes));
  const sources = groups.map(
    (group) =>
      `s990${group},Made-up source ${group},Nobody,,2025,https://made-up.invalid/${group},research,,\n`,
  );
  await appendFile(join(folder, "sources.csv"), sources.join(""));
  const file = createWriteStream(join(folder, "observations.csv"), { flags: "a" });
  await pipeline(observations(communes), file);
}

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, vi } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { type DataPackage, datasetsOf } from "../../../src/lib/data-package.ts";

vi.spyOn(console, "log").mockImplementation(() => {});
vi.spyOn(console, "error").mockImplementation(() => {});

/** The real data, compiled for the tests of one file. */
const folder = await mkdtemp(join(tmpdir(), "published-"));
export const published = join(folder, "data");
if (!(await compile("data", published))) throw new Error("the data has errors");
afterAll(() => rm(folder, { recursive: true }));

export const read = (file: string) => readFile(join(published, file));
export const readText = (file: string) => readFile(join(published, file), "utf8");
export const readJson = async (file: string) => JSON.parse(await readText(file));

export const dataPackage: DataPackage & Record<string, unknown> =
  await readJson("datapackage.json");

/** The datasets that are tables. */
export const tables = datasetsOf(dataPackage).flatMap(({ name, main }) =>
  main.schema ? [{ name, main, schema: main.schema }] : [],
);

/** The texts of a CSV download, its header first. */
export async function csvCells(file: string): Promise<string[][]> {
  return Papa.parse<string[]>(await readText(file), { skipEmptyLines: true }).data;
}

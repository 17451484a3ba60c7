import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { inject, vi } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { type DataPackage, datasetsOf } from "../../../src/lib/data-package.ts";

/** The real data, compiled once for all test files of a process. */
export const published = join(await mkdtemp(join(inject("scratch"), "published-")), "data");
const silenced = (["log", "error"] as const).map((method) =>
  vi.spyOn(console, method).mockImplementation(() => {}),
);
if (!(await compile("data", published))) throw new Error("the data has errors");
for (const spy of silenced) spy.mockRestore();

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

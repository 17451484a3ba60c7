import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataPackage } from "../lib/data-package.ts";

const directory = join(process.cwd(), "public/data");

let read: Promise<DataPackage> | undefined;

/** The description of the compiled data: its version, every dataset, every file. */
export const dataPackage = (): Promise<DataPackage> => {
  read ??= readFile(join(directory, "datapackage.json"), "utf8").then(JSON.parse);
  return read;
};

/** The first rows of a compiled table. */
export async function firstRows(
  table: string,
  count: number,
): Promise<Record<string, string | number | boolean | null>[]> {
  return JSON.parse(await readFile(join(directory, `${table}.json`), "utf8")).slice(0, count);
}

/** Size and SHA-256 of a compiled file that `datapackage.json` cannot name: the archive holds it. */
export async function measuredFile(path: string): Promise<{ bytes: number; hash: string }> {
  const checksums = await readFile(join(directory, "checksums.txt"), "utf8");
  const line = checksums.split("\n").find((candidate) => candidate.endsWith(`  ${path}`));
  if (!line) throw new Error(`checksums.txt has no line for ${path}`);
  const { length } = await readFile(join(directory, path));
  return { bytes: length, hash: `sha256:${line.slice(0, 64)}` };
}

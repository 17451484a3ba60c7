import { readFile } from "node:fs/promises";
import type { DataPackage } from "../lib/data-package.ts";
import { once } from "../lib/once.ts";
import { compiledPath, readCompiled } from "./compiled.ts";

/** The description of the compiled data: its version, every dataset, every file. */
export const dataPackage = once(() => readCompiled<DataPackage>("datapackage.json"));

/** The first rows of a compiled table. */
export async function firstRows(table: string, count: number) {
  const rows = await readCompiled<Record<string, string | number | boolean | null>[]>(
    `${table}.json`,
  );
  return rows.slice(0, count);
}

/** Size and SHA-256 of a compiled file that `datapackage.json` cannot name: the archive holds it. */
export async function measuredFile(path: string): Promise<{ bytes: number; hash: string }> {
  const checksums = await readFile(compiledPath("checksums.txt"), "utf8");
  const line = checksums.split("\n").find((candidate) => candidate.endsWith(`  ${path}`));
  if (!line) throw new Error(`checksums.txt has no line for ${path}`);
  const { length } = await readFile(compiledPath(path));
  return { bytes: length, hash: `sha256:${line.slice(0, 64)}` };
}

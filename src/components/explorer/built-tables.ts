import { readFile } from "node:fs/promises";
import { once } from "../../lib/once.ts";
import { tablesDigest } from "../../lib/tables-digest.ts";
import { compiledPath } from "../../page-data/compiled.ts";
import { computedTableNames, tableNames } from "../../sql/tables.ts";

/** The hash of all tables that the pages of this build are made from; see `tablesDigest`. */
export const builtTables = once(async (): Promise<string> => {
  const checksums = await readFile(compiledPath("checksums.txt"), "utf8");
  const hashes = new Map(
    checksums.split("\n").map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );
  const named = [...tableNames, ...computedTableNames].map((name): [string, string] => {
    const hash = hashes.get(`${name}.parquet`);
    if (!hash) throw new Error(`checksums.txt has no line for ${name}.parquet`);
    return [name, hash];
  });
  return tablesDigest(Object.fromEntries(named));
});

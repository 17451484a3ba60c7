import { readFile } from "node:fs/promises";
import { once } from "../../lib/once.ts";
import { compiledPath } from "../../page-data/compiled.ts";
import { engineTablesFile } from "../../sql/tables.ts";

/**
 * The hash of the tables that the pages of this build are made from, by which a page knows whether
 * the engine got the same.
 */
export const builtTables = once(async (): Promise<string> => {
  const checksums = await readFile(compiledPath("checksums.txt"), "utf8");
  const line = checksums.split("\n").find((each) => each.endsWith(`  ${engineTablesFile}`));
  if (!line) throw new Error(`checksums.txt has no line for ${engineTablesFile}`);
  return line.slice(0, 64);
});

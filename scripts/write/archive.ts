import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/**
 * A zip archive of files by name. The same input gives the same bytes, in any order and zone.
 * @param level how hard to pack; 0 keeps files as they are
 */
export function zipped(files: Record<string, Uint8Array>, level: 0 | 9 = 9): Uint8Array {
  const sorted: Zippable = Object.fromEntries(
    Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  // A zip holds local times: this one reads 1 January 1980 in whatever zone the build runs.
  return zipSync(sorted, { level, mtime: new Date(1980, 0, 1) });
}

/** Writes `<name>.zip` with every file of a folder, those in its sub-folders left out. */
export async function writeArchive(directory: string, name: string): Promise<number> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const read = names.map(
    async (file) => [`${name}/${file}`, await readFile(join(directory, file))] as const,
  );
  await writeFile(
    join(directory, `${name}.zip`),
    zipped(Object.fromEntries(await Promise.all(read))),
  );
  return names.length;
}

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipped } from "../../src/lib/zipped.ts";

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

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

export const sha256 = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Paths of all files below a folder, sorted, with "/" on every system. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/**
 * Writes `checksums.txt` for `sha256sum --check`: each file of a folder and of those below it.
 * @returns the number of files
 */
export async function writeChecksums(directory: string): Promise<number> {
  const files = await filesBelow(directory);
  const lines = await Promise.all(
    files.map(async (file) => `${sha256(await readFile(join(directory, file)))}  ${file}\n`),
  );
  await writeFile(join(directory, "checksums.txt"), lines.join(""));
  return files.length;
}

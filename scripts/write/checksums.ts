import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "./files.ts";

export const sha256 = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

/** A file's size and digest, as the data package and the catalogue give them. */
export async function measured(directory: string, path: string) {
  const content = await readFile(join(directory, path));
  return { path, bytes: content.length, hash: `sha256:${sha256(content)}` };
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

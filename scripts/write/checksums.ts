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

/** SHA-256 of each file of a folder and of those below it. */
export async function fileHashes(directory: string): Promise<Record<string, string>> {
  const hashes = (await filesBelow(directory)).map(
    async (file) => [file, sha256(await readFile(join(directory, file)))] as const,
  );
  return Object.fromEntries(await Promise.all(hashes));
}

/**
 * Writes `checksums.txt` for `sha256sum --check`: each file of a folder and of those below it.
 * @returns the number of files
 */
export async function writeChecksums(directory: string): Promise<number> {
  const hashes = Object.entries(await fileHashes(directory));
  const lines = hashes.map(([file, hash]) => `${hash}  ${file}\n`);
  await writeFile(join(directory, "checksums.txt"), lines.join(""));
  return lines.length;
}

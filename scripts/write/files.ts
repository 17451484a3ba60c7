import { readdir } from "node:fs/promises";
import { relative, sep } from "node:path";

/** The files of a folder and of the folders in it, sorted, with `/` in their paths. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, `${entry.parentPath}/${entry.name}`).replaceAll(sep, "/"))
    .sort();
}

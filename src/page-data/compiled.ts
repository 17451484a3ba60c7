import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the compile step put a file. */
export const compiledPath = (path: string) => join(process.cwd(), "public/data", path);

/** A JSON file that the compile step wrote into `public/data/`. */
export async function readCompiled<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(compiledPath(path), "utf8"));
}

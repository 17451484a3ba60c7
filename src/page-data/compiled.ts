import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A JSON file that the compile step wrote into `public/data/`. */
export async function readCompiled<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(join(process.cwd(), "public/data", path), "utf8"));
}

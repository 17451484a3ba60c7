import { readFile } from "node:fs/promises";
import { filesBelow } from "../../scripts/write/files.ts";

const folder = "public/data";

/** Paths of the compiled files below `public/data/`. */
export const compiledFiles = () => filesBelow(folder);

/** A compiled JSON file. */
export const compiledJson = async (path: string) =>
  JSON.parse(await readFile(`${folder}/${path}`, "utf8"));

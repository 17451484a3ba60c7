import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { once } from "../lib/once.ts";
import { compiledPath } from "./compiled.ts";

/** Short name of the compiled data, another for any other data: a hash of the checksums of all files. */
export const dataRelease = once(async () =>
  createHash("sha256")
    .update(await readFile(compiledPath("checksums.txt")))
    .digest("hex")
    .slice(0, 12),
);

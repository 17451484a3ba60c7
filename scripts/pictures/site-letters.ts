import { readFile } from "node:fs/promises";
import { type Letters, lettersOf } from "../../src/picture/letters.ts";
import { letterFiles } from "./letter-files.ts";

const read = async (path: string) => new Uint8Array(await readFile(path)).buffer;

/** The letters of the site, each weight whole. */
export const siteLetters = async (): Promise<Letters> =>
  lettersOf({ 400: await read(letterFiles[400]), 700: await read(letterFiles[700]) });

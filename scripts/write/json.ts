import { writeFile } from "node:fs/promises";

/** Writes a value as JSON that is read by people too. */
export const writeJson = (path: string, content: unknown): Promise<void> =>
  writeFile(path, `${JSON.stringify(content, null, 2)}\n`);

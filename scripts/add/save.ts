import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../command/fault.ts";
import type { FileChange } from "./plan.ts";

/**
 * Writes changed files, each as a whole: all are written beside the old ones before the first takes
 * its place.
 * @throws when a file is no longer what the change was worked out from; then nothing is written
 */
export async function saveChanges(data: string, changes: readonly FileChange[]): Promise<void> {
  for (const { file, before } of changes) {
    if ((await readFile(join(data, file), "utf8")) !== before) {
      throw new Fault(
        "busy",
        `${join(data, file)} was changed meanwhile; nothing was written, try again`,
      );
    }
  }
  const next = (file: string) => join(data, `.${file}.next`);
  try {
    for (const { file, after } of changes) await writeFile(next(file), after);
    for (const { file } of changes) await rename(next(file), join(data, file));
  } finally {
    for (const { file } of changes) await rm(next(file), { force: true });
  }
}

import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A hidden file or folder next to another: `public/.data.next` for `public/data`. */
export const beside = (target: string, what: "next" | "previous" | "lock"): string =>
  join(dirname(target), `.${basename(target)}.${what}`);

const remove = (path: string) => rm(path, { recursive: true, force: true });

/**
 * Puts a folder back that a run which was ended while it published had moved away, and clears what
 * such a run left behind.
 */
export async function restore(target: string): Promise<void> {
  const previous = beside(target, "previous");
  if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
  await remove(previous);
  await remove(beside(target, "next"));
}

/**
 * Fills a folder as a whole or not at all: `fill` writes into a new folder beside it, which takes
 * its place only when everything is there. After a failure the old folder is as it was; should the
 * process be ended between the two renames, `restore` puts it back at the next start.
 * @returns what `fill` returns
 */
export async function publish<Result>(
  target: string,
  fill: (directory: string) => Promise<Result>,
): Promise<Result> {
  await restore(target);
  const next = beside(target, "next");
  const previous = beside(target, "previous");
  await mkdir(next, { recursive: true });
  const result = await fill(next).catch(async (error) => {
    await remove(next);
    throw error;
  });
  if (existsSync(target)) await rename(target, previous);
  await rename(next, target);
  await remove(previous);
  return result;
}

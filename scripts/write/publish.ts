import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Fills a folder as a whole or not at all: `fill` writes into a new folder beside it, which takes
 * its place only when everything is there. After a failure the old folder is as it was.
 * @returns what `fill` returns
 */
export async function publish<Result>(
  target: string,
  fill: (directory: string) => Promise<Result>,
): Promise<Result> {
  const next = `${target}.next`;
  const previous = `${target}.previous`;
  await mkdir(dirname(target), { recursive: true });
  await rm(next, { recursive: true, force: true });
  await mkdir(next);
  const result = await fill(next).catch(async (error) => {
    await rm(next, { recursive: true, force: true });
    throw error;
  });
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(next, target);
  await rm(previous, { recursive: true, force: true });
  return result;
}

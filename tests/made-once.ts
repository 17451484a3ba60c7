import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * A folder for what tests need and the project does not hold, filled where it is not yet; a filling
 * that was broken off begins anew.
 * @param path below `node_modules/.cache/`
 * @returns the folder
 */
export function madeOnce(path: string, fill: (folder: string) => void): string {
  const folder = resolve("node_modules/.cache", path);
  const whole = join(folder, "whole");
  if (existsSync(whole)) return folder;
  console.log(`filling ${folder} …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fill(folder);
  writeFileSync(whole, "");
  return folder;
}

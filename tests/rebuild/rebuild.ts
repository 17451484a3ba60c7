import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { filesBelow } from "../../scripts/write/files.ts";
import { buildSite, copyProject } from "../project-copy.ts";
import { differences } from "./differences.ts";

/** The other end of the world, where "i" is no capital "I" and a comma ends whole numbers, and later. */
const elsewhere = {
  TZ: "Pacific/Kiritimati",
  LANG: "tr_TR.UTF-8",
  LC_ALL: "tr_TR.UTF-8",
  NODE_OPTIONS: `--import=${resolve("tests/rebuild/another-day.mjs")}`,
};

/**
 * Builds the site a second time from a clean copy, in another folder, time zone and locale and on
 * another day, and compares it with `dist/`, byte for byte.
 * @returns the exit code: 0 when every file is the same
 */
async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "rebuild-"));
  try {
    copyProject(folder);
    buildSite(folder, elsewhere);
    const different = await differences("dist", join(folder, "dist"));
    for (const line of different) console.error(line);
    const count = (await filesBelow("dist")).length;
    console.log(`${count} files, ${different.length} differ from those of a second clean build`);
    return different.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();

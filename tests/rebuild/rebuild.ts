import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { filesBelow } from "../../scripts/write/files.ts";
import { differences } from "./differences.ts";

/** The files that a clone of the present state would have. */
function trackedFiles(): string[] {
  const words = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", words, { encoding: "utf8" }).split("\0").filter(Boolean);
  const deleted = execFileSync("git", ["ls-files", "--deleted", "-z"], { encoding: "utf8" });
  return listed.filter((file) => !deleted.split("\0").includes(file));
}

/** Builds the site in a folder that holds what a clone would, and nothing of earlier builds. */
function buildElsewhere(folder: string): void {
  for (const file of trackedFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  execFileSync("npm", ["run", "build", "--silent"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/**
 * Builds the site a second time from a clean copy and compares it with `dist/`, byte for byte.
 * @returns the exit code: 0 when every file is the same
 */
async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "rebuild-"));
  try {
    buildElsewhere(folder);
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

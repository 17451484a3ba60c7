import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The files that a clone of the present state would have. */
function trackedFiles(): string[] {
  const words = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", words, { encoding: "utf8" }).split("\0").filter(Boolean);
  const deleted = execFileSync("git", ["ls-files", "--deleted", "-z"], { encoding: "utf8" });
  return listed.filter((file) => !deleted.split("\0").includes(file));
}

/** Fills a folder with what a clone would hold, and nothing of earlier builds, ready to be built. */
export function copyProject(folder: string): void {
  for (const file of trackedFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
}

/**
 * Builds the site of a copy.
 * @param environment what differs from this process's
 * @throws when the build fails
 */
export function buildSite(folder: string, environment: Record<string, string> = {}): void {
  execFileSync("npm", ["run", "build", "--silent"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...environment },
  });
}

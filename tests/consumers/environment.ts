import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { madeOnce } from "../made-once.ts";

/** A Python that is new enough and can make environments, or undefined. */
export function pythonPath(): string | undefined {
  const asked = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";
  const names = [process.env.PYTHON, "python3", "python"];
  return names.find((name) => name && spawnSync(name, ["-c", asked]).status === 0);
}

const pythonIn = (folder: string) => join(folder, "bin", "python");

/**
 * Makes an environment with the packages of a list, where it is not there yet.
 * @param name of its folder below `node_modules/.cache/`
 * @returns its Python
 */
export function environment(python: string, name: string, requirements: string): string {
  const version = execFileSync(python, ["--version"]);
  const hash = createHash("sha256")
    .update(readFileSync(requirements))
    .update(version)
    .digest("hex");
  const folder = madeOnce(join(name, hash.slice(0, 16)), (made) => {
    execFileSync(python, ["-m", "venv", made], { stdio: "inherit" });
    const words = ["install", "--quiet", "--disable-pip-version-check", "--no-deps"];
    execFileSync(pythonIn(made), ["-m", "pip", ...words, "--requirement", requirements], {
      stdio: "inherit",
    });
  });
  return pythonIn(folder);
}

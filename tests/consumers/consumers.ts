import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import sirv from "sirv";
import { listening } from "../listening.ts";
import { environment, pythonPath } from "./environment.ts";

/**
 * Reads the built site with programs that others wrote: `npm run test:consumers` after
 * `npm run build`. It needs Python and, at its first run, the package index.
 */
async function consume(python: string): Promise<number> {
  const program = environment(python, "consumers", "tests/consumers/requirements.txt");
  const { port, stop } = await listening(sirv("dist", { etag: true }));
  const words = ["-m", "pytest", "tests/consumers", ...process.argv.slice(2)];
  const tests = spawn(program, words, {
    stdio: "inherit",
    env: {
      ...process.env,
      SITE: `http://127.0.0.1:${port}`,
      NO_PROXY: "127.0.0.1",
      no_proxy: "127.0.0.1",
      PYTHONDONTWRITEBYTECODE: "1",
      PYTHONIOENCODING: "utf-8",
    },
  });
  const [status] = await once(tests, "close");
  stop();
  return status ?? 1;
}

const python = pythonPath();
if (!existsSync("dist/data/datapackage.json")) {
  console.error("there is no build to read; run npm run build first");
  process.exitCode = 1;
} else if (python) {
  process.exitCode = await consume(python);
} else {
  console.log("skipped: there is no Python 3.11 or later with venv here");
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environment, pythonPath } from "../consumers/environment.ts";
import { runs } from "../runs.ts";
import { writeTables } from "./tables.ts";

/**
 * Asks Apache Spark, on a cluster of two workers on this machine, what DuckDB answers over the same
 * tables, and compares every row: `npm run test:spark`. It needs Python, Java and, at its first run,
 * the package index.
 */
async function compareEngines(python: string): Promise<number> {
  const program = environment(python, "spark", "deploy/spark/requirements.txt");
  const folder = mkdtempSync(join(tmpdir(), "atlas-spark-"));
  try {
    await writeTables(folder);
    const { status } = spawnSync(program, ["tests/spark/same_answers.py", folder], {
      stdio: "inherit",
      env: { ...process.env, PYTHONPATH: "deploy/spark", PYTHONDONTWRITEBYTECODE: "1" },
    });
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const python = pythonPath();
if (!python) console.log("skipped: there is no Python 3.11 or later with venv here");
else if (!runs("java", "-version")) console.log("skipped: there is no Java here");
else process.exitCode = await compareEngines(python);

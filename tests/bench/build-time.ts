import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Benchmark } from "./benchmark.ts";

/** A whole build, compile included, as `npm run build` does it: its time and its largest process. */
export function measureBuild(): Benchmark[] {
  const folder = mkdtempSync(join(tmpdir(), "peak-"));
  const file = join(folder, "kilobytes");
  const start = performance.now();
  execFileSync("npm", ["run", "build", "--silent"], {
    stdio: "ignore",
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${resolve("tests/bench/peak-memory.mjs")}`,
      PEAK_MEMORY_FILE: file,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  const peaks = readFileSync(file, "utf8").trim().split("\n").map(Number);
  rmSync(folder, { recursive: true });
  return [
    {
      name: "build of the whole site",
      unit: "s",
      ours: [seconds],
      limit: { of: "value", most: 120 },
    },
    {
      name: "build, memory of its largest process",
      unit: "MB",
      ours: [Math.max(...peaks) / 1000],
      limit: { of: "value", most: 2000 },
    },
  ];
}

import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { madeOnce } from "../made-once.ts";
import { timeBareEngine } from "./bare-engine.ts";
import { barePath, serveBenchSite } from "./bench-site.ts";
import type { Benchmark } from "./benchmark.ts";
import { timeFirst } from "./first-visit.ts";

const current = "1.32.0";
const rounds = 9;
const module = "duckdb-eh.wasm";

/** The files of another release of the engine's package, installed for the bench alone. */
function installed(version: string): string {
  const folder = madeOnce(`bench/duckdb-wasm-${version}`, (made) => {
    const words = ["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--prefix"];
    execFileSync("npm", [...words, made, `@duckdb/duckdb-wasm@${version}`], { stdio: "ignore" });
  });
  return join(folder, "node_modules/@duckdb/duckdb-wasm/dist");
}

const megabytes = (path: string) => statSync(path).size / 1e6;

/** The release that we stay with beside the newest: its start in an empty page, and its weight. */
export async function measureReleases(browser: Browser): Promise<Benchmark[]> {
  const dist = installed(current);
  const { site, stop } = await serveBenchSite("dist", { "current/": dist });
  const start = (path: string) => timeFirst(browser, `${site}${barePath}${path}`, timeBareEngine);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await start(""));
      theirs.push(await start("current/"));
    }
  } finally {
    stop();
  }
  const name = `release ${current}`;
  return [
    {
      name: "the engine alone, from nothing to SELECT 42",
      unit: "ms",
      ours,
      rival: { name, runs: theirs },
      limit: { of: "ratio", most: 1 },
    },
    {
      name: "the engine's module, unpacked",
      unit: "MB",
      ours: [megabytes(join("node_modules/@duckdb/duckdb-wasm/dist", module))],
      rival: { name, runs: [megabytes(join(dist, module))] },
      limit: { of: "ratio", most: 1 },
    },
  ];
}

import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { runCommand } from "../../scripts/command/run.ts";
import { chromiumFlags, chromiumPath } from "../../scripts/test/chromium.ts";
import { servePackedSite } from "../served/packed-site.ts";
import { serveBenchSite } from "./bench-site.ts";
import { type Benchmark, cellsOf, isKept } from "./benchmark.ts";
import { measureBothEngines } from "./both-engines.ts";
import { measureBuild } from "./build-time.ts";
import { measureColdStart } from "./cold-start.ts";
import { measureEngine } from "./engine.ts";
import { measureReleases } from "./engine-releases.ts";
import { measureExplorer } from "./explorer.ts";
import { besideOurs, measureLighthouse } from "./lighthouse.ts";
import { measureMapDrawing } from "./map-drawing.ts";
import { measureWeight } from "./page-weight.ts";
import { measureRequests } from "./requests.ts";
import { writeResults } from "./results.ts";
import { measureYearSwitch } from "./year-switch.ts";

type Measure = (browser: Browser, site: string) => Promise<Benchmark[]>;

/** Pages in the browser, one browser for all. */
async function measurePages(...measures: Measure[]): Promise<Benchmark[]> {
  const { site, stop } = await serveBenchSite();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const results: Benchmark[] = [];
    for (const measure of measures) {
      results.push(...(await measure(browser, site)));
    }
    return results;
  } finally {
    await browser.close();
    stop();
  }
}

/** Through nginx, as on a host of one's own. */
async function measureServed(
  scheme: "http" | "https",
  measure: (site: string) => Promise<Benchmark[]>,
): Promise<Benchmark[]> {
  const server = await servePackedSite(scheme, besideOurs);
  try {
    return await measure(server.address);
  } finally {
    await server.stop();
  }
}

const parts = {
  build: async () => measureBuild(),
  weight: () => measurePages(measureWeight),
  pages: () =>
    measurePages(
      measureMapDrawing,
      measureYearSwitch,
      measureColdStart,
      measureReleases,
      measureEngine,
      measureExplorer,
    ),
  engines: measureBothEngines,
  requests: () => measureServed("http", measureRequests),
  lighthouse: () => measureServed("https", measureLighthouse),
};

const usage = `npm run bench -- [--check] [PART …]

Measures the built site (${Object.keys(parts).join(", ")}; all if none is named) and writes what it
finds to docs/benchmarks.md and docs/benchmarks.json. With --check nothing is written, and a limit
that is not kept ends it with 1. nginx and wrk must be installed for requests and lighthouse.`;

/** @returns the exit code: 0 measured and, where asked, within the limits */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const unknown = positionals.filter((name) => !(name in parts));
  if (values.help || unknown.length > 0) {
    console.log(usage);
    return unknown.length > 0 ? 1 : 0;
  }
  const asked = (
    positionals.length > 0 ? positionals : Object.keys(parts)
  ) as (keyof typeof parts)[];
  const results: Partial<Record<keyof typeof parts, Benchmark[]>> = {};
  for (const name of asked) {
    const measured = await parts[name]();
    results[name] = measured;
    for (const benchmark of measured) console.log(cellsOf(benchmark).filter(Boolean).join(" | "));
  }
  const broken = Object.values(results)
    .flat()
    .filter((benchmark) => isKept(benchmark) === false);
  if (values.check) return broken.length > 0 ? 1 : 0;
  await writeResults(results);
  return 0;
}

await runCommand(main);

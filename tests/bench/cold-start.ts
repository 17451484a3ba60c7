import type { Browser, Page } from "@playwright/test";
import { timeBareEngine } from "./bare-engine.ts";
import { barePath } from "./bench-site.ts";
import type { Benchmark } from "./benchmark.ts";
import { timeFirst } from "./first-visit.ts";
import { timeAnswer } from "./page-answer.ts";

const rounds = 9;

/** What starts an engine: the empty page, and each of our pages with what its reader clicks. */
const starts = {
  bare: { path: barePath, time: timeBareEngine },
  explorer: {
    path: "/kham-pha/",
    time: (page: Page) => timeAnswer(page, { click: "[data-part=load]" }),
  },
  sql: { path: "/truy-van/", time: (page: Page) => timeAnswer(page, { click: "[data-part=run]" }) },
};

/**
 * From the click to the first answer beside the bare engine's start, which stands next to it in every
 * round: a ratio holds on a busy machine as on a quiet one.
 */
export async function measureColdStart(browser: Browser, site: string): Promise<Benchmark[]> {
  const times = { bare: [] as number[], explorer: [] as number[], sql: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ["bare", "explorer", "sql"] as const) {
      const { path, time } = starts[name];
      times[name].push(await timeFirst(browser, site + path, time));
    }
  }
  const beside = (name: string, ours: number[], most: number): Benchmark => ({
    name: `${name}, click to first answer, nothing cached`,
    unit: "ms",
    ours,
    rival: { name: "the engine alone in an empty page", runs: times.bare },
    limit: { of: "ratio", most },
  });
  return [beside("explorer", times.explorer, 1.6), beside("SQL page", times.sql, 1.4)];
}

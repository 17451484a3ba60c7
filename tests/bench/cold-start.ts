import type { Browser, Page } from "@playwright/test";
import { timeBareEngine } from "./bare-engine.ts";
import { barePath } from "./bench-site.ts";
import type { Benchmark } from "./benchmark.ts";
import { timeFirst } from "./first-visit.ts";
import { timeAnswer } from "./page-answer.ts";

const rounds = 9;

/** The year before the one that the explorer shows as delivered: the least other choice. */
async function chooseYear(page: Page): Promise<number> {
  const year = await page.locator("select[name=year] option").nth(1).getAttribute("value");
  return timeAnswer(page, { choose: ["year", year ?? ""] });
}

/** The empty page's engine, and each of our pages with what its reader chooses or clicks. */
const starts = {
  bare: { path: barePath, time: timeBareEngine },
  year: { path: "/kham-pha/", time: chooseYear },
  engine: {
    path: "/kham-pha/",
    time: (page: Page) => timeAnswer(page, { click: "[data-part=load]" }),
  },
  example: {
    path: "/truy-van/",
    time: (page: Page) => timeAnswer(page, { click: "[data-part=run]" }),
  },
  sql: { path: "/truy-van/", time: (page: Page) => timeAnswer(page, { edit: "\n-- edited" }) },
};
const names = Object.keys(starts) as (keyof typeof starts)[];

/**
 * From the click to the first answer beside the bare engine's start, which stands next to it in every
 * round: a ratio holds on a busy machine as on a quiet one.
 */
export async function measureColdStart(browser: Browser, site: string): Promise<Benchmark[]> {
  const times: Record<keyof typeof starts, number[]> = {
    bare: [],
    year: [],
    engine: [],
    example: [],
    sql: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { path, time } = starts[name];
      times[name].push(await timeFirst(browser, site + path, time));
    }
  }
  const beside = (name: string, ours: number[], most: number): Benchmark => ({
    name: `${name}, nothing cached`,
    unit: "ms",
    ours,
    rival: { name: "the engine alone in an empty page", runs: times.bare },
    limit: { of: "ratio", most },
  });
  return [
    beside("explorer, choice of a year to first answer", times.year, 1.6),
    beside("explorer, click to the engine's first answer", times.engine, 1.6),
    beside("SQL page, click to the first answer of an example", times.example, 1.4),
    beside("SQL page, SQL of one's own to the engine's first answer", times.sql, 1.4),
  ];
}

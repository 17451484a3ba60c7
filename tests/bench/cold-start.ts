import type { Browser, Page } from "@playwright/test";
import { formatQueryLink } from "../../src/lib/query/link.ts";
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

/** No example, so that it needs the engine. */
const ownSql = `SELECT area_name_vi, coverage_rate_pct
FROM coverage
WHERE area_set = '63' AND year = 2020
ORDER BY coverage_rate_pct DESC`;

const run = (page: Page) => timeAnswer(page, { click: "[data-part=run]" });

/** As fast as few can type; the page brings the engine from the first touch on. */
async function typeAndRun(page: Page): Promise<number> {
  await page.locator(".cm-content").press("ControlOrMeta+a");
  await page.keyboard.type("SELECT count(*) FROM coverage ", { delay: 60 });
  return run(page);
}

/** The empty page's engine, and each of our pages with what its reader chooses or clicks. */
const starts = {
  bare: { path: barePath, time: timeBareEngine },
  year: { path: "/kham-pha/", time: chooseYear },
  engine: {
    path: "/kham-pha/",
    time: (page: Page) => timeAnswer(page, { click: "[data-part=load]" }),
  },
  example: { path: "/truy-van/", time: run },
  typed: { path: "/truy-van/", time: typeAndRun },
  link: { path: `/truy-van/${formatQueryLink(ownSql)}`, time: run },
};
const names = Object.keys(starts) as (keyof typeof starts)[];

/**
 * From the click to the first answer beside the bare engine's start, which stands next to it in every
 * round: a ratio holds on a busy machine as on a quiet one.
 */
export async function measureColdStart(browser: Browser, site: string): Promise<Benchmark[]> {
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    keyof typeof starts,
    number[]
  >;
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
    beside("SQL page, click to the answer of what was just typed", times.typed, 1.4),
    beside("SQL page, click to the answer of what came with a link", times.link, 1.4),
  ];
}

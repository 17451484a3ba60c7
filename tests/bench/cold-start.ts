import type { Browser, Page } from "@playwright/test";
import { timeBareEngine } from "./bare-engine.ts";
import { barePath } from "./bench-site.ts";
import { type Measurement, median } from "./measurement.ts";
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

/** One start in a browser that has never been there: nothing cached, nothing compiled. */
async function coldStart(browser: Browser, site: string, name: keyof typeof starts) {
  const { path, time } = starts[name];
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}${path}`, { waitUntil: "networkidle" });
  const milliseconds = await time(page);
  await context.close();
  return milliseconds;
}

/**
 * From the click to the first answer beside the bare engine's start, which stands next to it in every
 * round: a ratio holds on a busy machine as on a quiet one.
 */
export async function measureColdStart(browser: Browser, site: string): Promise<Measurement[]> {
  const times = { bare: [] as number[], explorer: [] as number[], sql: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ["bare", "explorer", "sql"] as const) {
      times[name].push(await coldStart(browser, site, name));
    }
  }
  const ratio = (name: "explorer" | "sql") =>
    median(times[name].map((time, round) => time / (times.bare[round] ?? Number.NaN)));
  const cold = (name: string, value: number): Measurement => ({
    name: `${name}, median of ${rounds}`,
    value,
    unit: "ms",
  });
  return [
    cold("bare engine, start to first answer", median(times.bare)),
    cold("explorer, click to first answer", median(times.explorer)),
    cold("SQL page, click to first answer", median(times.sql)),
    {
      name: "explorer beside the bare engine, median of the pairs",
      value: ratio("explorer"),
      limit: 1.6,
      unit: "×",
    },
    {
      name: "SQL page beside the bare engine, median of the pairs",
      value: ratio("sql"),
      limit: 1.4,
      unit: "×",
    },
  ];
}

import type { Browser } from "@playwright/test";
import { barePath } from "./bench-site.ts";
import type { Benchmark } from "./benchmark.ts";
import { kindsOfPage } from "./kinds-of-page.ts";
import { countKilobytes } from "./over-the-wire.ts";

/** What a browser that has never been there fetches for a page, fonts and scripts included. */
async function weigh(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const kilobytes = countKilobytes(page);
  await page.goto(address, { waitUntil: "networkidle" });
  const total = await kilobytes();
  await context.close();
  return total;
}

/**
 * Each kind of page beside Astro's starter page; `tests/e2e/weight.spec.ts` holds them to limits.
 * @param site address of the site with the starter page at `starter/` below `barePath`
 */
export async function measureWeight(browser: Browser, site: string): Promise<Benchmark[]> {
  const starter = await weigh(browser, `${site}${barePath}starter/`);
  const results: Benchmark[] = [];
  for (const [name, path] of Object.entries(kindsOfPage)) {
    results.push({
      name: `${name}, over the wire`,
      unit: "kB",
      ours: [await weigh(browser, site + path)],
      rival: { name: "Astro's starter page", runs: [starter] },
    });
  }
  return results;
}

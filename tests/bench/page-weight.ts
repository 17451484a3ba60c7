import type { Browser } from "@playwright/test";
import { barePath } from "./bench-site.ts";
import type { Benchmark } from "./benchmark.ts";
import { onFirstVisit } from "./first-visit.ts";
import { kindsOfPage } from "./kinds-of-page.ts";
import { countKilobytes } from "./over-the-wire.ts";

/** What a browser that has never been there fetches for a page, fonts and scripts included. */
const weigh = (browser: Browser, address: string): Promise<number> =>
  onFirstVisit(browser, async (page) => {
    const kilobytes = countKilobytes(page);
    await page.goto(address, { waitUntil: "networkidle" });
    return kilobytes();
  });

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

import type { Browser } from "@playwright/test";
import type { Benchmark } from "./benchmark.ts";

/** Click on the next year's link until the map of that year is painted, over all years. */
export async function measureYearSwitch(browser: Browser, site: string): Promise<Benchmark[]> {
  const page = await browser.newPage();
  await page.goto(`${site}/ban-do/2009/`, { waitUntil: "networkidle" });
  const times: number[] = [];
  while ((await page.locator("a[rel=next]").count()) > 0) {
    // The next page is fetched ahead as soon as a year is shown; a reader looks at it meanwhile.
    await page.waitForLoadState("networkidle");
    times.push(
      await page.evaluate(async () => {
        const link = document.querySelector<HTMLAnchorElement>("a[rel=next]");
        const start = performance.now();
        link?.click();
        const arrived = () =>
          document.querySelector("h1")?.textContent?.includes(link?.dataset.year ?? "?");
        while (!arrived()) await new Promise((resume) => setTimeout(resume));
        await new Promise(requestAnimationFrame);
        await new Promise((resume) => setTimeout(resume));
        return performance.now() - start;
      }),
    );
  }
  await page.close();
  return [{ name: "year switch", unit: "ms", ours: times, limit: { of: "value", most: 100 } }];
}

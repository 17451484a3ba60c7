import type { Browser } from "@playwright/test";
import { type Measurement, median } from "./measurement.ts";

/** Any pair without a page of its own, so that the engine answers it. */
const pair = "?from=2013&to=2019&tolerance=2";

/** The loaded engine's comparisons: from the choice of another second year to the page's answer. */
export async function measureComparison(browser: Browser, site: string): Promise<Measurement[]> {
  const page = await browser.newPage();
  await page.goto(`${site}/so-sanh/${pair}`);
  await page.waitForSelector("[data-part=results]:not([hidden])");
  const times = await page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>("select[name=to]");
    const results = document.querySelector("[data-part=results]");
    const taken: number[] = [];
    if (!select) throw new Error("the page has no second year to choose");
    for (const { value } of [...select.options].filter((option) => Number(option.value) > 2013)) {
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      while (results?.getAttribute("aria-busy") !== "false") {
        await new Promise((resume) => setTimeout(resume, 1));
      }
      await new Promise(requestAnimationFrame);
      taken.push(performance.now() - start);
    }
    return taken;
  });
  await page.close();
  return [
    {
      name: `comparison, choice to answer on the page, median of ${times.length}`,
      value: median(times),
      limit: 200,
      unit: "ms",
    },
  ];
}

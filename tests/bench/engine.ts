import type { Browser } from "@playwright/test";
import type { Benchmark } from "./benchmark.ts";
import { timeAnswer } from "./page-answer.ts";

/**
 * Answers of a loaded engine, one for each option of some selects.
 * @param address a page whose address asks for an answer, so that it loads the engine by itself
 */
async function warmAnswers(browser: Browser, address: string, names: string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector("[data-part=results][aria-busy=false]", { state: "attached" });
  const times: number[] = [];
  for (const name of names) {
    const options = page.locator(`select[name=${name}] option`);
    for (const value of await options.evaluateAll((all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    )) {
      times.push(await timeAnswer(page, { choose: [name, value] }));
    }
  }
  await page.close();
  return times;
}

/** The loaded engine: from a choice on the page to its painted answer. */
export async function measureEngine(browser: Browser, site: string): Promise<Benchmark[]> {
  const compared = await warmAnswers(
    browser,
    `${site}/kham-pha/?measure=change&from=2012&to=2019`,
    ["from", "to"],
  );
  return [
    {
      name: "compare, choice to answer on the page",
      unit: "ms",
      ours: compared,
      limit: { of: "value", most: 200 },
    },
  ];
}

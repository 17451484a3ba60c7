import type { Browser, Page } from "@playwright/test";
import { type Measurement, median } from "./measurement.ts";

const coldRuns = 7;

/** Does something on a page of the engine and waits until its answer is painted, in milliseconds. */
const timeAnswer = (page: Page, act: { click?: string; choose?: [name: string, value: string] }) =>
  page.evaluate(async ({ click, choose }) => {
    const results = document.querySelector("[data-part=results]");
    const start = performance.now();
    if (click) document.querySelector<HTMLElement>(click)?.click();
    if (choose) {
      const select = document.querySelector<HTMLSelectElement>(`select[name=${choose[0]}]`);
      if (select) select.value = choose[1];
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    }
    while (results?.getAttribute("aria-busy") !== "false") {
      await new Promise((resume) => setTimeout(resume, 1));
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, act);

/**
 * A page in a browser that has never been there: nothing cached, nothing compiled.
 * @param button selector of what asks for the first answer
 */
async function coldAnswers(browser: Browser, address: string, button: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < coldRuns; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    times.push(await timeAnswer(page, { click: button }));
    await context.close();
  }
  return times;
}

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

/** The engine: from the click that loads it to the first answer, and the explorer's after that. */
export async function measureEngine(browser: Browser, site: string): Promise<Measurement[]> {
  const address = `${site}/kham-pha/`;
  const cold = await coldAnswers(browser, address, "[data-part=load]");
  const sql = await coldAnswers(browser, `${site}/truy-van/`, "[data-part=run]");
  const compared = await warmAnswers(
    browser,
    `${site}/kham-pha/?measure=change&from=2012&to=2019`,
    ["from", "to"],
  );
  return [
    {
      name: `engine, click to first answer, median of ${coldRuns}`,
      value: median(cold),
      limit: 1500,
      unit: "ms",
    },
    {
      name: `SQL page, click to first answer, median of ${coldRuns}`,
      value: median(sql),
      limit: 1500,
      unit: "ms",
    },
    {
      name: `compare, choice to answer on the page, median of ${compared.length}`,
      value: median(compared),
      limit: 200,
      unit: "ms",
    },
  ];
}

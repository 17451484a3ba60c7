import type { Browser, Page } from "@playwright/test";
import type { Request } from "../../src/engine/wasm/messages.ts";
import { type Benchmark, percentile95 } from "./benchmark.ts";
import { lastQuestion, listenToQuestions, timeQuestion } from "./engine-questions.ts";
import { timeQuery, withNodeEngine } from "./node-engine.ts";

/** What readers may ask for: every measure, view and set, and most ways to narrow or widen them. */
const choices = [
  "?year=2020",
  "?year=2015&carry=0",
  "?year=2019&carry=10",
  "?year=2020&region=tay-nguyen",
  "?year=2020&classes=quantile",
  "?year=2018&classes=equal",
  "?measure=insured_share&year=2020",
  "?measure=participants&year=2020",
  "?measure=uninsured&year=2019",
  "?set=34&year=2020",
  "?set=34&year=2025",
  "?set=34&measure=insured_share&year=2019",
  "?set=34&measure=uninsured&year=2020",
  "?measure=change",
  "?measure=change&from=2015&to=2023&tolerance=3",
  "?measure=change&of=insured_share&from=2015&to=2020",
  "?measure=change&set=34&from=2015&to=2020",
  "?measure=per_year&view=ranking",
  "?measure=target_gap&year=2020",
  "?measure=target_gap&year=2018&view=table",
  "?measure=target_gap&set=34&year=2025",
  "?view=ranking&year=2020",
  "?view=ranking&measure=participants&year=2020",
  "?view=table&year=2021",
  "?view=table&set=34&year=2021",
  "?view=trends",
  "?view=trends&areas=00,01,14,31,48,79,92,96",
  "?view=trends&set=34&areas=00,01,25,79",
  "?view=trends&measure=insured_share&areas=00,14",
  "?view=multiples",
  "?view=multiples&set=34&from=2018",
  "?view=multiples&measure=uninsured&from=2015",
];

const rounds = 3;

/** The engine's time for a choice, as the page tells it, and the time until it is painted. */
interface Timing {
  engine: number;
  painted: number;
}

/** Goes to an address as the back button does, and waits until its answer is painted. */
const timeChoice = (page: Page, search: string): Promise<Timing> =>
  page.evaluate(async (query) => {
    const results = document.querySelector<HTMLElement>("[data-part=results]");
    const start = performance.now();
    history.pushState(null, "", query);
    dispatchEvent(new PopStateEvent("popstate"));
    while (results?.getAttribute("aria-busy") !== "false") {
      await new Promise((resume) => setTimeout(resume, 1));
    }
    await new Promise(requestAnimationFrame);
    const painted = performance.now() - start;
    return { engine: Number(results.dataset.answered), painted };
  }, search);

/** The engine's times for what the choices ask of it: while the page draws, by themselves, in Node. */
async function timeEngine(
  page: Page,
): Promise<{ chosen: Timing[]; alone: number[]; node: number[] }> {
  const chosen: Timing[] = [];
  const questions: Request[] = [];
  // The first round loads the tables and fetches the drawing of charts.
  for (const choice of choices) {
    await timeChoice(page, choice);
    const question = await lastQuestion(page);
    if (question) questions.push(question);
  }
  const alone: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) alone.push(await timeQuestion(page, question));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const choice of choices) chosen.push(await timeChoice(page, choice));
  }
  const node = await withNodeEngine(async (engine) => {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const request of questions) {
        if (request.kind !== "question") continue;
        times.push(await timeQuery(engine, request.name, request.parameters as never));
      }
    }
    // Here too the first round is not counted.
    return times.slice(questions.length);
  });
  return { chosen, alone, node };
}

/** The loaded explorer over a fixed list of choices: each query's time, each choice's painting. */
export async function measureExplorer(browser: Browser, site: string): Promise<Benchmark[]> {
  const page = await browser.newPage();
  await listenToQuestions(page);
  await page.goto(`${site}/kham-pha/`);
  await page.click("[data-part=load]");
  await page.waitForSelector("[data-part=results][aria-busy=false]");
  const { chosen, alone, node } = await timeEngine(page);
  await page.close();
  const drawing = chosen.map(({ engine }) => engine);
  return [
    {
      name: "explorer, the engine's time for a question",
      unit: "ms",
      ours: alone,
      rival: { name: "the same engine in Node", runs: node },
      limit: { of: "value", most: 20 },
    },
    {
      // On two cores, with the page's own work beside it and its memory out of the processor's caches.
      name: "explorer, the engine's 95th percentile while the page draws",
      unit: "ms",
      ours: [percentile95(drawing)],
      rival: { name: "the same engine in Node, 95th percentile", runs: [percentile95(node)] },
      limit: { of: "ratio", most: 3 },
    },
    {
      name: "explorer, choice to painted answer",
      unit: "ms",
      ours: chosen.map(({ painted }) => painted),
      limit: { of: "value", most: 200 },
    },
  ];
}

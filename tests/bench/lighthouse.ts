import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { chromiumFlags, chromiumPath } from "../../scripts/test/chromium.ts";
import type { Benchmark } from "./benchmark.ts";
import { kindsOfPage, starterPage } from "./kinds-of-page.ts";

const runs = 5;
const debuggingPort = 9350;

interface Visit {
  scores: Record<string, number>;
  /** Largest contentful paint in milliseconds. */
  paint: number;
}

/** Now and then it loses the start of its own recording, and asks to be run again. */
const attempts = 3;

/**
 * One audit as of a phone, by Lighthouse's own settings.
 * @throws when the page cannot be audited
 */
async function visit(address: string, attempt = 1): Promise<Visit> {
  const result = await lighthouse(address, {
    port: debuggingPort,
    logLevel: "error",
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  });
  if (!result || result.lhr.runtimeError) {
    if (attempt < attempts) return visit(address, attempt + 1);
    throw new Error(`${address}: ${result?.lhr.runtimeError?.message ?? "no audit"}`);
  }
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(
    ({ id, score }) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  return {
    scores: Object.fromEntries(scores),
    paint: audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
  };
}

/** Served beside ours. */
export const besideOurs = { "starter/index.html": starterPage };

/** What must be without a fault; speed has a limit of its own. */
const leastScores = { accessibility: 100, "best-practices": 100, seo: 100, performance: 98 };

/**
 * Lighthouse on a phone for each kind of page beside the starter page, in turn.
 * @param site address of the site packed and served by nginx, with `besideOurs`
 */
export async function measureLighthouse(site: string): Promise<Benchmark[]> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...chromiumFlags,
      "--ignore-certificate-errors",
      `--remote-debugging-port=${debuggingPort}`,
    ],
  });
  try {
    const results: Benchmark[] = [];
    for (const [name, path] of Object.entries(kindsOfPage)) {
      const ours: Visit[] = [];
      const starter: Visit[] = [];
      for (let run = 0; run < runs; run += 1) {
        starter.push(await visit(`${site}/starter/`));
        ours.push(await visit(site + path));
      }
      for (const [category, least] of Object.entries(leastScores)) {
        results.push({
          name: `Lighthouse, ${name}, ${category}`,
          unit: "of 100",
          ours: ours.map(({ scores }) => scores[category] ?? 0),
          limit: { of: "value", least },
        });
      }
      results.push({
        name: `Lighthouse, ${name}, largest contentful paint`,
        unit: "ms",
        ours: ours.map(({ paint }) => paint),
        rival: { name: "Astro's starter page", runs: starter.map(({ paint }) => paint) },
        limit: { of: "ratio", most: 1.3 },
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}

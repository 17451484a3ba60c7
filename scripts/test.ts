import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { installChromium } from "./test/chromium.ts";

/** What `npm test` runs, in order; a part with a report counts its tests, another counts as one. */
const parts: { name: string; command: string[]; report?: string }[] = [
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "types", command: ["astro", "check", "--minimumFailingSeverity", "warning"] },
  { name: "rooms and their imports", command: ["node", "scripts/check-house.ts"] },
  { name: "nothing unused", command: ["knip", "--no-progress"] },
  { name: "build", command: ["npm", "run", "build", "--silent"] },
  {
    name: "unit, data and SQL",
    command: ["vitest", "run", "--reporter=default", "--reporter=json"],
    report: "test-results/vitest.json",
  },
  {
    name: "browser",
    command: ["playwright", "test", "--reporter=list,json"],
    report: "test-results/playwright.json",
  },
  { name: "the same bytes from a clean copy", command: ["node", "tests/rebuild/rebuild.ts"] },
  { name: "the tests with a steward's rows", command: ["node", "tests/steward/steward.ts"] },
];

interface Counts {
  passed: number;
  failed: number;
}

/** Counts from the JSON of Vitest or Playwright. */
function readReport(path: string): Counts | undefined {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, "utf8"));
  return report.stats
    ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
    : { passed: report.numPassedTests, failed: report.numFailedTests };
}

function run({ name, command, report }: (typeof parts)[number]): Counts {
  console.log(`\n— ${name}`);
  if (report) rmSync(report, { force: true });
  const [program = "", ...words] = command;
  const { status } = spawnSync(program, words, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report ?? "" },
  });
  const counts = (report && readReport(report)) || { passed: Number(status === 0), failed: 0 };
  // A part can fail without a failed test: a syntax error, a crash, no test found.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

installChromium();
const counts = parts.map(run);
const sum = (key: keyof Counts) => counts.reduce((total, part) => total + part[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

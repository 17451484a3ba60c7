import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { installChromium } from "./test/chromium.ts";

/** A part of `npm test`; one with a report counts its tests, another counts as one. */
interface Part {
  name: string;
  command: string[];
  report?: string;
}

/** What each stage needs the ones before it have made; within one, both lanes run side by side. */
const stages: Part[][][] = [
  [
    [{ name: "build", command: ["npm", "run", "build", "--silent"] }],
    [
      { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
      { name: "rooms and their imports", command: ["node", "scripts/check-house.ts"] },
      { name: "nothing unused", command: ["knip", "--no-progress"] },
      { name: "types", command: ["astro", "check", "--minimumFailingSeverity", "warning"] },
    ],
  ],
  [
    [
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
    ],
    [
      {
        name: "every engine",
        command: [
          "vitest",
          "run",
          "--config",
          "tests/engines/vitest.config.ts",
          "--reporter=default",
          "--reporter=json",
        ],
        report: "test-results/engines.json",
      },
      { name: "the same bytes from a clean copy", command: ["node", "tests/rebuild/rebuild.ts"] },
      { name: "the tests with a steward's rows", command: ["node", "tests/steward/steward.ts"] },
    ],
  ],
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

/** Runs a part and then prints all that it said, so that two at once do not talk over each other. */
async function run({ name, command, report }: Part): Promise<Counts> {
  if (report) rmSync(report, { force: true });
  const [program = "", ...words] = command;
  const start = performance.now();
  const child = spawn(program, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report ?? "",
      // Tests run the commands some hundred times: each starts in two thirds of the time.
      NODE_COMPILE_CACHE: resolve("node_modules/.cache/node"),
    },
  });
  const ended = once(child, "close");
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await ended;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n— ${name} (${seconds} s)\n${said.join("").trim()}`);
  const counts = (report && readReport(report)) || { passed: Number(status === 0), failed: 0 };
  // A part can fail without a failed test: a syntax error, a crash, no test found.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

installChromium();
const counts: Counts[] = [];
for (const lanes of stages) {
  await Promise.all(
    lanes.map(async (parts) => {
      for (const part of parts) counts.push(await run(part));
    }),
  );
}
const sum = (key: keyof Counts) => counts.reduce((total, part) => total + part[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { openBothEngines } from "./engines.ts";

/** The texts of pages, a file each, and the decision pages that state the rules. */
const words = readdirSync("src/i18n").map((file) => `src/i18n/${file}`);
const decisions = ["figure-of-the-year", "compare"].map((page) => `docs/decisions/${page}.md`);

const rules = [
  {
    says: "days that an exact figure may be older",
    sql: "exact_lead_days",
    // The margin between sources was worked out from figures of 31 days.
    written: [/(\d+)\s(?:ngày)/g, /(?<!within )\b(\d+)\sdays/g],
    atLeast: ["src/i18n/methods.ts", "src/i18n/figure-page.ts", "src/i18n/year-map.ts"],
  },
  {
    says: "points by which sources disagree",
    sql: "source_margin_points",
    written: [
      /(?:không quá|nhau tới|nhau trên)\s(\d+)\sđiểm/g,
      /(?:no more than|as much as|more than)\s(\d+)\spoints/g,
    ],
    atLeast: [
      ...["src/i18n/methods.ts", "src/i18n/compare.ts", "src/i18n/compare-page.ts"],
      "src/i18n/explorer-graphic.ts",
    ],
  },
] as const;

let constants: Record<string, unknown>;

beforeAll(async () => {
  const engines = await openBothEngines();
  const columns = rules.map(({ sql }) => `${sql}()::INTEGER AS ${sql}`);
  [constants = {}] = await engines.run(`SELECT ${columns.join(", ")}`);
}, 60_000);

/** The numbers that a file writes for a rule, in either language. */
const numbersIn = (file: string, pattern: RegExp) =>
  [...readFileSync(file, "utf8").matchAll(pattern)].map(([, number]) => Number(number));

test.each(rules)("$says are in words what they are in SQL", ({ sql, written, atLeast }) => {
  for (const pattern of written) {
    for (const file of [...words, ...decisions]) {
      for (const number of numbersIn(file, pattern)) expect(number, file).toBe(constants[sql]);
    }
    for (const file of atLeast) expect(numbersIn(file, pattern), file).not.toEqual([]);
  }
});

import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { fileOf } from "../e2e/built-pages.ts";
import { all, countsIn, languageOf, type Page, plain } from "./page.ts";
import { checks, type Outcome } from "./targets.ts";

/** A page read for itself: the whole of `dist/` is read elsewhere. */
function page(path: string): Page {
  const { document } = parseHTML(readFileSync(fileOf(path) ?? "", "utf8"));
  return { path, document: document as never, language: languageOf(path) };
}

const inForce = checks.filter((check) => check.inForce && check.area.set !== "country");
const count = (some: typeof checks, ...wanted: Outcome[]) =>
  some.filter(({ outcome }) => wanted.includes(outcome)).length;

/** The counts of an element's text, without the year it starts with. */
const numbersOf = (element: Element | undefined) =>
  countsIn(plain(element?.textContent)).filter((number) => number < 1900);

/** Sum of what the summaries of the years say: all, met, missed. */
function summariesOf(targets: Page, words: readonly RegExp[]) {
  const texts = all(targets, ".target-year > summary span").map(({ textContent }) =>
    plain(textContent),
  );
  return words.map((word) =>
    texts.reduce((sum, text) => sum + Number(word.exec(text)?.[1] ?? 0), 0),
  );
}

describe.each([
  {
    home: "/",
    targets: "/muc-tieu/",
    map: (year: number) => `/ban-do/${year}/muc-tieu/`,
    words: [/^(\d+) chỉ tiêu/, /(\d+) đạt/, /(\d+) không đạt/],
  },
  {
    home: "/en/",
    targets: "/en/targets/",
    map: (year: number) => `/en/map/${year}/targets/`,
    words: [/^(\d+) targets?/, /(\d+) met/, /(\d+) missed/],
  },
])("targets of provinces are counted alike on $targets", ({ home, targets, map, words }) => {
  const totals = [inForce.length, count(inForce, "met"), count(inForce, "missed")];

  test("the years of the page add up to its headline and to the tables", () => {
    expect(summariesOf(page(targets), words)).toEqual(totals);
    const [, met, missed] = totals;
    const said = numbersOf(all(page(targets), "h1")[0]);
    expect(said).toContain(met);
    expect(said).toContain(Number(met) + Number(missed));
  });

  test("the home page's card has the headline and the total of the page", () => {
    const [card] = all(page(home), ".findings li").filter(
      (item) =>
        plain(item.querySelector("h3")?.textContent) ===
        plain(all(page(targets), "h1")[0]?.textContent),
    );
    expect(numbersOf(card)).toContain(inForce.length);
  });

  test("each map of a year counts what the page counts of that year", () => {
    const years = [...new Set(inForce.map(({ year }) => year))].filter((year) => fileOf(map(year)));
    expect(years.length).toBeGreaterThan(0);
    for (const year of years) {
      const { document } = page(map(year));
      const ofYear = inForce.filter((check) => check.year === year);
      const rows = document.querySelectorAll("tbody tr:has(.target-cell)");
      expect(rows.length, map(year)).toBe(ofYear.length);
      const verdicts = document.querySelectorAll("td .outcome:is(.met, .missed)");
      expect(verdicts.length, map(year)).toBe(count(ofYear, "met", "missed"));
    }
  });

  test("the country is in no list of provinces", () => {
    const document = page(targets);
    for (const table of all(document, ".target-year table, .year-chart svg"))
      expect(plain(table.textContent)).not.toMatch(/Cả nước|Viet Nam|Việt Nam/);
  });
});

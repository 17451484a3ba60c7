import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import Papa from "papaparse";
import { builtPages, fileOf } from "./built-pages.ts";
import { expectFitOnDarkPhone } from "./dark-phone.ts";
import { ask, compare, first } from "./published.ts";

const observations = Papa.parse<Record<string, string>>(
  readFileSync("data/observations.csv", "utf8"),
  { header: true, skipEmptyLines: true },
).data;
const folders = { vi: "so-lieu", en: "en/figure" };
const languageOf = (path: string) => (path.startsWith("/en/") ? "en" : "vi");

test("identifiers are safe as a segment of an address", () => {
  for (const { observation_id } of observations) {
    expect(observation_id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[0-9]+)?$/);
  }
});

test("every published number in a table is marked and leads to the page of its figure", () => {
  const wrong: string[] = [];
  let marked = 0;
  for (const { path, document } of builtPages()) {
    for (const number of document.querySelectorAll("[data-observation]")) {
      marked += 1;
      const id = number.getAttribute("data-observation");
      const href = `/${folders[languageOf(path)]}/${id}/`;
      const text = number.textContent?.trim() ?? "";
      const isNamed = number.getAttribute("aria-label")?.startsWith(text);
      if (number.getAttribute("href") !== href || !fileOf(href) || !/\d/.test(text) || !isNamed) {
        wrong.push(`${path}: ${number.outerHTML}`);
      }
    }
    // A document's page is itself the source of its numbers.
    if (/^\/(en\/)?(documents|van-ban)\//.test(path)) continue;
    for (const cell of document.querySelectorAll("table.figures td.number:not([data-derived])")) {
      const isFigure = /\d\s?%|\d (người|people)/.test(cell.textContent ?? "");
      if (isFigure && !cell.querySelector("a[data-observation]")) {
        wrong.push(`${path}: ${cell.textContent?.trim()} leads nowhere`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(marked).toBeGreaterThan(5000);
});

test("every figure has its page in both languages, with its source or a word that it has none", () => {
  for (const folder of Object.values(folders)) {
    const pages = new Map(
      [...builtPages(`${folder}/`)].map(({ path, document }) => [path, document] as const),
    );
    expect(pages.size).toBe(observations.length);
    for (const { observation_id } of observations) {
      const source = pages.get(`/${folder}/${observation_id}/`)?.querySelector("[data-source]");
      const links = [...(source?.querySelectorAll('a[rel~="external"]') ?? [])];
      const addresses = links.map((link) => link.getAttribute("href") ?? "");
      const without = source?.querySelectorAll("[data-no-address]").length;
      expect(addresses.length + (without ?? 0), `${folder}/${observation_id}`).toBe(1);
      for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    }
  }
});

/** Pairs "page figure": which figures the tables of maps or comparisons show. */
function shown(folder: string, table: string): string[] {
  return [...builtPages(folder)].flatMap(({ path, document }) => {
    const numbers = document.querySelector(table)?.querySelectorAll("[data-observation]") ?? [];
    return [...numbers].map((number) => `${path} ${number.getAttribute("data-observation")}`);
  });
}

test("the headline of a figure is what its source printed, never a share that we compute", () => {
  for (const [language, folder] of Object.entries(folders)) {
    for (const { path, document } of builtPages(`${folder}/`)) {
      const row = observations.find(({ observation_id }) => path.endsWith(`/${observation_id}/`));
      const headline = document.querySelector("h1")?.textContent ?? "";
      expect(headline.includes("%"), `${language} ${headline}`).toBe(row?.rate_pct !== "");
    }
  }
});

test("a figure's page claims just the maps and comparisons that show the figure", () => {
  const claimed = [...builtPages("so-lieu/")].flatMap(({ path, document }) => {
    const id = path.split("/").at(-2);
    const links = document.querySelectorAll("[aria-labelledby=uses] a");
    return [...links].map((link) => `${link.getAttribute("href")} ${id}`);
  });
  const claims = (page: RegExp) => claimed.filter((claim) => page.test(claim)).sort();
  const maps = shown("ban-do/[0-9]*/", "[aria-labelledby=table]").filter((pair) =>
    /^\/ban-do\/\d+\/ /.test(pair),
  );
  expect(claims(/^\/ban-do\/\d+\/ /)).toEqual(maps.sort());
  expect(maps.length).toBeGreaterThan(200);
  const comparisons = shown("so-sanh/[0-9]*/", ".changes-section");
  expect(claims(/^\/so-sanh\//)).toEqual([...new Set(comparisons)].sort());
  expect(comparisons.length).toBeGreaterThan(100);
});

test("the page of Sơn La's figure of 2020 tells the whole trail", async ({ page }) => {
  await page.goto("/so-lieu/14-2020-10-31/");
  const main = page.locator("main");
  await expect(main.getByRole("heading", { level: 1 })).toContainText("95,54%");
  // 1,196,739 ÷ 1,270,556 = 94.19 %
  await expect(main).toContainText("1.196.739 người ÷ 1.270.556 người = 94,2%");
  const figures = await ask("figure-list", {});
  const rates = figures.filter(
    ({ area_code, measure, year }) =>
      area_code === "14" && measure === "coverage_rate" && year === 2020,
  );
  const alone = "số liệu duy nhất tìm thấy cho năm 2020";
  if (rates.length === 1) await expect(main).toContainText(alone);
  else await expect(main).not.toContainText(alone);
  const inPair = (await compare(2011, 2020)).some(
    ({ to_observation_id }) => to_observation_id === "14-2020-10-31",
  );
  await expect(main.locator('a[href="/so-sanh/2011-2020/"]')).toHaveCount(inPair ? 1 : 0);
  await main.getByRole("link", { name: "Nội dung chính của văn bản" }).click();
  await expect(page).toHaveURL(/\/van-ban\/son-la-2020\/$/);
  await expect(page.locator("main")).toContainText("1.324 ÷ 3.263 = 40,6%");
  await page.getByRole("link", { name: /^89,28%/ }).click();
  await expect(page).toHaveURL(/\/so-lieu\/14-2011\/$/);
});

test("of two sources for one day the page says which counts, and why", async ({ page }) => {
  const rates = (await ask("figure-list", {})).filter(({ measure }) => measure === "coverage_rate");
  const other = first(
    rates.filter(({ chosen, decided_by }) => !chosen && decided_by === "precision"),
    "a figure that is dated less precisely than another",
  );
  const chosen = rates.find(
    ({ area_set, area_code, year, chosen }) =>
      `${area_set} ${area_code} ${year}` === `${other.area_set} ${other.area_code} ${other.year}` &&
      chosen,
  );
  await page.goto(`/en/figure/${other.observation_id}/`);
  const line = page.locator("main li", { hasText: "Coverage rate" });
  await expect(line).toContainText(`not the figure of the year ${other.year}`);
  await expect(line).toContainText("dated more precisely");
  await page.locator(`main [data-observation="${chosen?.observation_id}"]`).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/en/figure/${chosen?.observation_id}/$`));
});

for (const path of ["/so-lieu/25-2020-10-31.2/", "/en/figure/14-2020-10-31/"]) {
  test(`${path} is accessible on a phone in the dark and does not scroll sideways`, ({ page }) =>
    expectFitOnDarkPhone(page, path));
}

import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { openExplorer, part, untilAnswered } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { watch } from "./site.ts";

/** A change between any two years, as the pages of pairs show it for some. */
const other = "?measure=change&from=2013&to=2019&tolerance=2";

/** The words of a part of the page, whatever the spaces between them. */
const shownText = async (place: Locator) =>
  ((await place.textContent()) ?? "").replace(/\s+/g, " ").trim();

const headline = (page: Page) => part(page, "finding").getByRole("heading");

/** What a chart shows: its words, and where its dots stand. */
const drawn = (svg: Element) => ({
  words: svg.textContent,
  dots: [...svg.querySelectorAll("circle")].map((dot) =>
    ["cx", "cy"].map((name) => dot.getAttribute(name)).join(),
  ),
});

test("an address is answered, accessible and the same when reloaded", async ({ page }) => {
  const seen = watch(page);
  await openExplorer(page, other, "/en/explore/");
  await expect(headline(page)).toContainText("2013–2019");
  await expect(part(page, "subtitle")).toContainText("at most 2 years");
  await expect(
    page.locator("[data-part=dumbbells] svg.wide, [data-part=dumbbells] svg.narrow"),
  ).toHaveCount(2);
  await expect(page.locator("[data-other-language]")).toHaveAttribute(
    "href",
    /\/kham-pha\/\?measure=change&from=2013&to=2019&tolerance=2$/,
  );
  await expectAccessible(page);
  const text = await shownText(part(page, "results"));
  await page.reload();
  await untilAnswered(page);
  expect(await shownText(part(page, "results"))).toBe(text);
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("says and draws what a pair's own page does", async ({ page }) => {
  await page.goto("/en/compare/2015-2020/");
  const title = await shownText(page.locator("h1"));
  const sentences = await shownText(page.locator("[data-part=summary]").first());
  const chart = await page.locator("svg.chart.changes.wide").first().evaluate(drawn);
  const figures = await page
    .locator(".changes-section:has(> #changes) [data-observation]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")).toSorted());
  await openExplorer(page, "?measure=change&from=2015&to=2020", "/en/explore/");
  expect(await shownText(headline(page))).toBe(title);
  expect(await shownText(part(page, "change-words"))).toBe(sentences);
  expect(await part(page, "dumbbells").locator("svg.wide").evaluate(drawn)).toEqual(chart);
  const links = part(page, "table").locator("[data-observation]");
  expect(
    await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")).toSorted()),
  ).toEqual(figures);
});

test("a choice is answered, and the way back leads to the one before", async ({ page }) => {
  await openExplorer(page, other, "/en/explore/");
  await page.getByLabel("Region").selectOption({ label: "Mekong River Delta" });
  await expect(page).toHaveURL(/region=dong-bang-song-cuu-long/);
  await expect(part(page, "subtitle")).toContainText("Mekong River Delta");
  await page.locator("data-explorer select[name=to]").selectOption("2021");
  await expect(headline(page)).toContainText("2013–2021");
  await page.goBack();
  await expect(headline(page)).toContainText("2013–2019");
  await page.goBack();
  await expect(page).toHaveURL(/tolerance=2$/);
  await expect(part(page, "subtitle")).not.toContainText("Mekong River Delta");
  await page.goForward();
  await expect(part(page, "subtitle")).toContainText("Mekong River Delta");
});

test("by the 34 new provinces and back; other measures have neither sentence nor chart", async ({
  page,
}) => {
  await openExplorer(page, "?measure=change&from=2020&to=2025&set=34", "/en/explore/");
  await expect(headline(page)).toContainText("2020–2025, by the 34 new provinces");
  await expect(part(page, "map-34").locator("path[data-area]:visible").first()).toBeVisible();
  await expect(part(page, "legend")).toContainText("computed from the old provinces");
  await page.getByText("63 provinces (until 30 June 2025)", { exact: true }).click();
  await expect(headline(page)).not.toContainText("34 new provinces");
  await expect(part(page, "map-63")).toBeVisible();
  await page.getByLabel("Measure").selectOption("coverage_rate");
  await expect(part(page, "change-words")).toBeHidden();
  await expect(part(page, "dumbbells")).toBeHidden();
});

test("the chart belongs to the map; the words to every view of a change", async ({ page }) => {
  await openExplorer(page, `${other}&view=ranking`);
  await expect(headline(page)).toContainText("2013–2019");
  await expect(part(page, "dumbbells")).toBeHidden();
  await page.locator("#main").getByText("Bản đồ", { exact: true }).click();
  await expect(part(page, "dumbbells").locator("svg:visible").first()).toBeVisible();
});

import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { asOfText, figureText } from "../../src/answers/figure.ts";
import { ask, first } from "./published.ts";
import { templates } from "./templates.ts";

/** A reader on the way through the site, who counts the clicks; Enter in the search is one. */
function journey(page: Page) {
  let clicks = 0;
  const act = async (move: Promise<void>) => {
    clicks += 1;
    await move;
  };
  return {
    click: (on: Locator) => act(on.click()),
    find: async (typed: string) => {
      const field = page.locator("site-search input");
      await field.fill(typed);
      await act(field.press("Enter"));
    },
    /** A goal is there after two clicks at most, within the first two screens. */
    arrives: async (goal: Locator) => {
      await expect(goal).toBeVisible();
      const screens = await goal.evaluate(
        (element) => (element.getBoundingClientRect().bottom + scrollY) / innerHeight,
      );
      expect({ clicks: clicks <= 2, screens: screens <= 2 }, `${goal}: ${screens}`).toEqual({
        clicks: true,
        screens: true,
      });
    },
  };
}

const menu = (page: Page, name: string) =>
  page.getByRole("banner").getByRole("link", { name, exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** The published rates of an area that stand for their years, the newest last. */
async function ratesOf(area_set: "63" | "34" | "country", slug: string) {
  const figures = await ask("figure-list", {});
  const rates = figures.filter(
    (row) =>
      row.area_set === area_set &&
      row.measure === "coverage_rate" &&
      row.chosen &&
      (row.slug ?? "") === slug,
  );
  return rates.sort((a, b) => a.year - b.year);
}

/** What a page writes of a rate: its value and its date. */
const written = (rate: Parameters<typeof figureText>[0] & Parameters<typeof asOfText>[0]) => [
  figureText(rate, "vi"),
  asOfText(rate, "vi").replace(/ \(.*/, ""),
];

test.describe("on a phone of 360 × 740", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("a reporter in Sơn La finds the number, its source and a sentence to copy", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/");
    const reporter = journey(page);
    await reporter.find("son la");
    const newest = first((await ratesOf("63", "son-la")).reverse(), "a rate of Sơn La");
    for (const text of written(newest)) await expect(heading(page)).toContainText(text);
    await reporter.arrives(page.locator(".source-line").first());
    await reporter.click(page.locator("summary", { hasText: "Câu để trích dẫn" }).first());
    const sentence = page.locator("[data-quote]").first();
    await reporter.arrives(sentence);
    const copy = page.locator("quote-list button").first();
    await reporter.arrives(copy);
    await copy.click();
    await expect(copy).toHaveText("Đã sao chép");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await sentence.textContent());
    for (const text of written(newest)) expect(copied).toContain(text);
    await context.clearPermissions();
  });

  test("a reader of the 34 provinces gets the figure of the Đồng Tháp that exists", async ({
    page,
  }) => {
    await page.goto("/");
    const reader = journey(page);
    await reader.find("dong thap");
    const newest = first((await ratesOf("34", "dong-thap")).reverse(), "a rate of Đồng Tháp");
    for (const text of written(newest)) await expect(heading(page)).toContainText(text);
    await reader.arrives(page.locator(".source-line").first());
    await expect(page.locator("#before-2025 h2")).toContainText("Đồng Tháp");
  });

  test("whoever arrives on a figure learns of a newer one and gets to its province", async ({
    page,
  }) => {
    await page.goto("/so-lieu/14-2020-10-31/");
    const arrival = journey(page);
    const newest = first((await ratesOf("63", "son-la")).reverse(), "a rate of Sơn La");
    const newer = page.locator(`.intro [data-observation="${newest.observation_id}"]`);
    await arrival.arrives(newer);
    await arrival.arrives(page.locator("[data-report]"));
    await arrival.click(page.locator("[data-trail]").getByRole("link", { name: "Sơn La" }));
    await expect(page).toHaveURL(/\/tinh\/son-la\/$/);
    for (const text of written(newest)) await expect(heading(page)).toContainText(text);
  });
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`a national desk has the news of 2020, map and legend at once on ${viewport.width} pixels, the picture near`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto("/");
    const desk = journey(page);
    await desk.click(menu(page, "Bản đồ"));
    await desk.click(page.locator(".year-nav").getByRole("link", { name: /^2020/ }));
    await expect(page).toHaveURL(/\/ban-do\/2020\/$/);
    const rates = await ratesOf("country", "");
    const country = first(
      rates.filter(({ year }) => year === 2020),
      "a rate of the country in 2020",
    );
    for (const text of written(country)) await expect(heading(page)).toContainText(text);
    for (const part of ["h1", ".legend-bar", "svg.map"]) {
      const box = await page.locator(part).first().boundingBox();
      expect((box?.y ?? viewport.height) + (box?.height ?? 0), part).toBeLessThanOrEqual(
        viewport.height,
      );
    }
    await desk.arrives(page.locator(".figure .figure-uses a[download]").first());
  });
}

test("an official sees 2011 and 2020 with the targets, and takes them along on paper", async ({
  page,
}) => {
  await page.goto("/");
  const official = journey(page);
  await official.click(menu(page, "So sánh"));
  await official.click(
    page
      .getByRole("main")
      .getByRole("link", { name: /2011.*2020/ })
      .first(),
  );
  await expect(page).toHaveURL(/\/so-sanh\/2011-2020\/$/);
  await official.arrives(heading(page));
  const sonLa = page.locator("tr[data-row-area='14']").first();
  await expect(sonLa).toContainText("95,54%");
  await expect(sonLa.locator(".target-cell")).toContainText("95,7%");
  await page.emulateMedia({ media: "print" });
  await page.waitForLoadState();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(sonLa.locator(".target-cell")).toBeVisible();
  const foot = page.getByRole("contentinfo");
  await expect(foot).toContainText("/so-sanh/2011-2020/");
  const { version } = JSON.parse(await readFile("dist/data/datapackage.json", "utf8"));
  await expect(foot).toContainText(version);
  await expect(foot.locator("[data-printed]")).toContainText(/in ngày \d/);
  await page.emulateMedia({ media: "screen" });
});

test("a researcher gets the table of provinces and years as a file", async ({ page }) => {
  await page.goto("/");
  const researcher = journey(page);
  await researcher.click(menu(page, "Dữ liệu"));
  await expect(heading(page)).toBeVisible();
  const file = page.locator("a[href='/data/coverage.csv']").first();
  await researcher.arrives(file);
  await expect(
    page.locator(".dataset-index tr", { has: page.locator("a[href='/data/coverage.csv']") }),
  ).toContainText(/\d{4}[–-]\d{4}/);
});

test("a reader with a keyboard passes the fullest comparison in fewer than 60 stops and walks through its rows, and finds the parts of a map", async ({
  page,
}) => {
  const pairs = templates().find(({ route }) => route === "/so-sanh/[from]-[to]/");
  await page.goto(pairs?.fullest ?? "");
  const places: (string | undefined)[] = [];
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return page.evaluate(() => {
      const { activeElement: at } = document;
      return {
        inFoot: Boolean(at?.closest("footer")),
        row: at?.closest<HTMLElement>("table.changes tr")?.dataset.rowArea,
      };
    });
  };
  let stops = 0;
  for (let inFoot = false; !inFoot && stops < 60; stops += 1) {
    const at = await press("Tab");
    inFoot = at.inFoot;
    if (at.row === undefined) continue;
    // The table is one stop; the arrow keys lead from row to row.
    places.push(at.row, (await press("ArrowDown")).row, (await press("ArrowDown")).row);
  }
  expect(stops).toBeLessThan(60);
  expect(places).toHaveLength(3);
  expect(new Set(places).size).toBe(3);
  await page.goto("/ban-do/2020/");
  const levels = await page
    .locator("main")
    .locator("h1, h2, h3")
    .evaluateAll((headings) => headings.map(({ localName }) => localName));
  expect(levels.filter((level) => level === "h2").length).toBeGreaterThan(1);
  // Each group of the table can be jumped to.
  const groups = await page.locator("main table tbody:has(tr[data-row-area])").count();
  expect(levels.filter((level) => level === "h3").length).toBeGreaterThanOrEqual(groups);
});

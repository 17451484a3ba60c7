import type { Page } from "@playwright/test";
import { classOf } from "../../src/lib/classes.ts";
import { formatDecimal } from "../../src/lib/numbers.ts";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./patient.ts";
import { pictureFaults } from "./picture-faults.ts";
import { first, mapOf } from "./published.ts";
import { savedPicture, widthOf } from "./saved-picture.ts";
import { watch } from "./site.ts";

const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);
const kind = (page: Page, name: string) => page.locator(`[data-kind=${name}]`);
const drawing = (page: Page) => part(page, "chart-drawing").locator("svg:visible").first();

/** Opens the SQL page by a link with a query, which runs it. */
async function run(page: Page, sql: string, path = "/truy-van/"): Promise<void> {
  await page.goto(`${path}#${new URLSearchParams({ sql })}`);
  await page.locator("[data-part=run]").click();
  await expect(page.locator("quick-chart")).toBeVisible();
}

const rates = (where: string) =>
  `SELECT area_code, area_name_vi, year, coverage_rate_pct, participants FROM coverage
WHERE area_set = '63' AND coverage_rate_pct IS NOT NULL AND ${where} ORDER BY year, area_code`;

test("the code that draws is fetched at the first chart", async ({ page }) => {
  const seen = watch(page);
  await run(page, rates("year = 2020"));
  const scripts = () =>
    page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect((await scripts()).filter((name) => /plot|drawings/i.test(name))).toEqual([]);
  await kind(page, "bar").click();
  await expect(drawing(page)).toHaveAttribute("role", "img");
  await expect(drawing(page).locator("desc")).toContainText("giá trị, thấp nhất");
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("each kind draws, is chosen by keyboard, and follows the next result", async ({ page }) => {
  await run(page, rates("year = 2020 AND participants IS NOT NULL"));
  await kind(page, "bar").focus();
  await page.keyboard.press("Enter");
  const bars = drawing(page).locator(".quick-bar rect");
  await expect(bars.first()).toBeVisible();
  const count = await bars.count();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(kind(page, "dot")).toHaveAttribute("aria-pressed", "true");
  await expect(drawing(page).locator(".quick-dot circle")).toHaveCount(count);
  await expectAccessible(page);

  await page.evaluate(
    (sql) =>
      document
        .querySelector("sql-query")
        ?.dispatchEvent(new CustomEvent("query-request", { detail: sql, bubbles: true })),
    "SELECT 1 AS a",
  );
  await expect(part(page, "chart-message")).toContainText("hai cột số");
  await expect(part(page, "chart-figure")).toBeHidden();
});

test("a map colours percentages in the classes of the site, another column by choice", async ({
  page,
}) => {
  await run(page, rates("year = 2020"));
  await kind(page, "map").click();
  const sonLa = page.locator("quick-chart [data-area='14']");
  const map = await mapOf(2020, "coverage_rate", 0);
  const rate = map.find(({ area_code }) => area_code === "14")?.value ?? Number.NaN;
  await expect(sonLa).toHaveClass(`class-${classOf(rate, "exact")}`);
  await expect(sonLa.locator("..")).toHaveAttribute(
    "aria-label",
    `Sơn La: ${formatDecimal(rate, "vi")}`,
  );
  await expect(part(page, "chart-legend")).toContainText("95 trở lên");
  await expect(part(page, "chart-legend")).toContainText("chưa có số liệu");
  const silent = first(
    map.filter(({ value }) => value === null),
    "a province without a rate of 2020",
  );
  await expect(page.locator(`quick-chart [data-area='${silent.area_code}']`)).toHaveClass(
    "no-figure",
  );
  await expectAccessible(page);

  await page.locator("quick-chart select[name=y]").selectOption({ label: "participants" });
  await expect(page.locator("quick-chart select[name=method]")).toHaveValue("quantile");
  await expect(part(page, "chart-legend").locator("li")).toHaveCount(6);
});

test("several years on a map: one is shown, and can be changed", async ({ page }) => {
  await run(page, rates("area_code IN ('14', '01')"));
  await kind(page, "map").click();
  const wanted = page.locator("quick-chart select[name=wanted]");
  await wanted.selectOption("2020");
  await expect(part(page, "chart-title")).toHaveText("coverage_rate_pct, 2020");
  await expect(page.locator("quick-chart [data-area='14']")).toHaveClass(/^class-\d$/);
  await page.locator("quick-chart select[name=series]").selectOption("");
  await expect(part(page, "chart-message")).toContainText("chọn cột phân biệt");
});

test("more rows than bars are told, and drawn on request", async ({ page }) => {
  await run(page, "SELECT 'x' || range AS name, range AS n FROM range(150)", "/en/query/");
  await kind(page, "bar").click();
  await expect(drawing(page).locator(".quick-bar rect")).toHaveCount(60);
  await expect(part(page, "chart-notes")).toContainText("first 60 of 150");
  await part(page, "chart-all").click();
  await expect(drawing(page).locator(".quick-bar rect")).toHaveCount(150);
  await expect(part(page, "chart-all")).toBeHidden();
});

test("a chart is saved as SVG and PNG, by what draws the pictures of the atlas", async ({
  page,
}) => {
  await run(page, rates("area_code IN ('14', '01', '79')"));
  await kind(page, "line").click();
  await expect(drawing(page).locator(".quick-line path").first()).toBeVisible();
  const figure = part(page, "chart-figure");
  const svg = await savedPicture(page, figure, "svg");
  expect(svg.name).toBe("coverage-rate-pct-theo-year-area-name-vi.svg");
  const text = svg.content.toString("utf8");
  expect(text).toContain("<title>coverage_rate_pct theo year</title>");
  expect(pictureFaults(text)).toEqual([]);
  const png = await savedPicture(page, figure, "png");
  expect(png.name).toBe(svg.name.replace("svg", "png"));
  expect(widthOf(png.content)).toBeGreaterThanOrEqual(1200);
});

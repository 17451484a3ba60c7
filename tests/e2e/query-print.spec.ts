import type { Page } from "@playwright/test";
import { expect, test } from "./patient.ts";
import { part, row, runSql } from "./query-page.ts";

/** What the page shows on paper, which the browser lays out as it does for a printer. */
const print = (page: Page): Promise<void> => page.emulateMedia({ media: "print" });

test("a result is printed with its query, its rows and no list of tables", async ({ page }) => {
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  await runSql(page, "SELECT 'n' || i AS name, i AS n FROM range(600) t(i)");
  await print(page);
  await expect(part(page, "printed-sql")).toHaveText(
    "SELECT 'n' || i AS name, i AS n FROM range(600) t(i)",
  );
  await expect(part(page, "printed-source")).toHaveText(
    /data version \S+ \(.+\)\. Result of \d+ \w+ \d{4}, at http\S+\/en\/query\//,
  );
  await expect(part(page, "result-rows").locator("tr")).toHaveCount(500);
  await expect(row(page, 1)).toHaveText(["n0", "0"]);
  await expect(part(page, "rows-shown")).toHaveText(/first 500 of 600 rows/);
  const frame = page.getByRole("region", { name: "Result table" });
  expect(await frame.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
  for (const hidden of [".query-tables", ".query-examples", ".query-editor", "quick-chart"]) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("button", { name: "Bars" }).click();
  await expect(part(page, "chart-figure")).toBeVisible();
  await print(page);
  await expect(part(page, "chart-figure")).toBeVisible();
});

test("of many columns those that fit on paper are printed, and the page says so", async ({
  page,
}) => {
  await page.goto("/en/query/");
  const columns = Array.from({ length: 15 }, (_, at) => `${at} AS c${at}`);
  await runSql(page, `SELECT ${columns.join(", ")}`);
  await expect(row(page, 1).filter({ visible: true })).toHaveCount(15);
  await expect(part(page, "printed-columns")).toBeHidden();
  await print(page);
  await expect(row(page, 1).filter({ visible: true })).toHaveCount(12);
  await expect(part(page, "printed-columns")).toContainText("12 of 15 columns");
});

test("before a result the list of tables is printed", async ({ page }) => {
  await page.goto("/en/query/");
  await print(page);
  await expect(page.locator(".query-tables")).toBeVisible();
  await expect(page.locator("quick-chart")).toBeHidden();
});

test("on paper the explorer keeps its figure apart from its introduction", async ({ page }) => {
  await page.goto("/kham-pha/");
  await page.emulateMedia({ media: "print" });
  const intro = await page.locator("data-explorer > .intro").boundingBox();
  const figure = await page.locator(".explorer-results").boundingBox();
  expect((figure?.y ?? 0) - (intro?.y ?? 0) - (intro?.height ?? 0)).toBeGreaterThan(10);
});

import type { Page } from "@playwright/test";
import { expect, test } from "./patient.ts";
import { part, runSql } from "./query-page.ts";

/** What the page shows on paper, which the browser lays out as it does for a printer. */
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

test("a result is printed with its query, its rows and no list of tables", async ({ page }) => {
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  await runSql(page, "SELECT 'n' || i AS name, i AS n FROM range(600) t(i)");
  await print(page);
  await expect(part(page, "printed-sql")).toHaveText(
    "SELECT 'n' || i AS name, i AS n FROM range(600) t(i)",
  );
  const rows = part(page, "printed-rows");
  await expect(rows.locator("tbody tr")).toHaveCount(500);
  await expect(rows.locator("tr").nth(1).locator("td")).toHaveText(["n0", "0"]);
  await expect(rows.locator("p")).toHaveText(/first 500 of 600 rows/);
  for (const hidden of [".query-tables", ".query-examples", ".query-editor", "quick-chart"]) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(rows.locator("table")).toHaveCount(0);

  await page.getByRole("button", { name: "Bars" }).click();
  await expect(part(page, "chart-figure")).toBeVisible();
  await print(page);
  await expect(part(page, "chart-figure")).toBeVisible();
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

import { expect, test } from "@playwright/test";
import { builtPage } from "./built-pages.ts";

test.describe("the map of a year", () => {
  test("another year comes in place, with its address, title and language link", async ({
    page,
  }) => {
    await page.goto("/ban-do/2020/");
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page
      .getByRole("navigation", { name: "Chọn năm" })
      .getByRole("link", { name: "2012", exact: true })
      .click();
    await expect(page).toHaveURL(/\/ban-do\/2012\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Năm 2012");
    await expect(page).toHaveTitle(/2012/);
    await expect(page.locator("[data-other-language]")).toHaveAttribute("href", "/en/map/2012/");
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/ban-do\/2012\/$/);
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Năm 2020");
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
  });

  test("the keyboard switches years and keeps its place", async ({ page }) => {
    await page.goto("/en/map/2020/");
    await page.getByRole("link", { name: "2019", exact: true }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2019");
    await expect(page.locator("[data-status]")).toContainText("2019");
    await expect(page.getByRole("link", { name: "2019", exact: true }).first()).toBeFocused();
  });

  test("map and table say the same of every province", () => {
    const { document } = builtPage("/en/map/2020/");
    const shapes = [...document.querySelectorAll("path[data-area]")];
    expect(new Set(shapes.map((shape) => shape.getAttribute("data-area"))).size).toBe(63);
    for (const row of document.querySelectorAll("tr[data-row-area]")) {
      const area = row.getAttribute("data-row-area");
      const shape = document.querySelector(`a > path[data-area="${area}"]`);
      const label = shape?.parentElement?.getAttribute("aria-label");
      for (const cell of ["th[scope=row]", ".figure-link"]) {
        const text = row.querySelector(cell)?.textContent?.trim();
        expect(text, `${area} ${cell}`).toBeTruthy();
        expect(label).toContain(text);
      }
    }
  });

  test("provinces are reached and named from the keyboard", async ({ page }) => {
    await page.goto("/en/map/2020/");
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const stops = page.locator("province-map svg a[tabindex='0']");
    await expect(stops).toHaveCount(1);
    await stops.focus();
    const first = await focused();
    expect(first).not.toBe("");
    await page.keyboard.press("ArrowDown");
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/en\/province\/[a-z-]+\/$/);
  });

  test("the tooltip shows on focus and goes with Escape", async ({ page }) => {
    await page.goto("/ban-do/2020/");
    await page.locator("a:has(> path[data-area='14'])").focus();
    const tooltip = page.locator(".map-tooltip");
    await expect(tooltip).toBeVisible();
    await expect(tooltip).toContainText("Sơn La");
    await page.keyboard.press("Escape");
    await expect(tooltip).toBeHidden();
  });
});

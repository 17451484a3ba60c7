import { expect, test } from "@playwright/test";
import { formatDecimal } from "../../src/lib/numbers.ts";
import { ask, onMap } from "./published.ts";

test.use({ javaScriptEnabled: false });

test.describe("with scripts off", () => {
  test("every year is a link to a page with map and table", async ({ page }) => {
    await page.goto("/ban-do/2020/");
    await page.getByRole("link", { name: "2019", exact: true }).first().click();
    await expect(page).toHaveURL(/\/ban-do\/2019\/$/);
    await expect(page.locator("path[data-area]")).toHaveCount(63);
    await expect(page.locator("tr[data-row-area]").first()).toBeVisible();
  });

  test("a province on the map is a link with its name", async ({ page }) => {
    await page.goto("/ban-do/2020/");
    const link = page.locator("a:has(> path[data-area='14'])");
    const { value } = await onMap("14", 2020);
    const rate = formatDecimal(value ?? Number.NaN, "vi");
    await expect(link).toHaveAttribute("aria-label", new RegExp(`^Sơn La: .*${rate}`));
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/tinh\/son-la\/$/);
  });

  test("the search leads to the list of all provinces and pages, and the menu opens", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("search").getByRole("textbox").fill("son la");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/tim\/\?q=son\+la$/);
    for (const [id, areaSet] of [
      ["current", "34"],
      ["former", "63"],
    ] as const) {
      const names = page.locator(`section[aria-labelledby=${id}] li > a`);
      await expect(names).toHaveCount((await ask("areas", { area_set: areaSet })).length);
    }
    await page.locator("summary", { hasText: "Thêm" }).click();
    await page.getByRole("banner").getByRole("link", { name: "Phương pháp" }).click();
    await expect(page).toHaveURL(/\/phuong-phap\/$/);
  });

  test("the explorer shows its figures and the way to the other years", async ({ page }) => {
    await page.goto("/en/explore/");
    await expect(page.locator("tr").nth(5)).toBeVisible();
    await expect(page.getByRole("link", { name: "2011", exact: true })).toBeVisible();
  });
});

import { expect, test } from "@playwright/test";

const link = (area: string) => `a:has(> path[data-area='${area}'])`;

test("hovering a province marks its row, and the row its province", async ({ page }) => {
  await page.goto("/en/map/2020/");
  const row = page.locator("tr[data-row-area='14']");
  await page.locator("path[data-area='14']").hover();
  await expect(row).toHaveClass(/active/);
  await row.hover();
  const shape = await page.locator("path[data-area='14']").getAttribute("d");
  await expect(page.locator(".map-outline").first()).toHaveAttribute("d", shape ?? "missing");
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("the first tap tells, a tap elsewhere dismisses", async ({ page }) => {
    await page.goto("/en/map/2020/");
    await page.locator(link("14")).scrollIntoViewIfNeeded();
    await page.locator("path[data-area='14']").tap();
    const tooltip = page.locator(".map-tooltip");
    await expect(tooltip).toContainText("Son La");
    await expect(page).toHaveURL(/\/en\/map\/2020\/$/);
    await page.locator("h1").tap();
    await expect(tooltip).toBeHidden();
  });
});

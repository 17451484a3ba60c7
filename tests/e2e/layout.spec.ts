import { expect, test } from "@playwright/test";
import { expectNoSidewaysScrolling } from "./axe.ts";

const paths = [
  "/",
  "/ban-do/2020/",
  "/en/map/2025/",
  "/tinh/son-la/",
  "/en/province/ba-ria-vung-tau/",
  "/phuong-phap/",
  "/kham-pha/",
  "/truy-van/",
  "/du-lieu/",
  "/van-ban/son-la-2020/",
  "/so-lieu/00-2019-12-31/",
  "/so-lieu/24-2018-06-30/",
  "/en/figure/96-2024-09-23/",
  "/en/compare/2020-2023/34/",
];

for (const path of paths) {
  test(`${path} does not scroll sideways on a phone or a desk`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    for (const width of [320, 390, 1440]) {
      await test.step(`at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScrolling(page);
      });
    }
  });
}

test("dark mode changes paper and ink and stays accessible", async ({ page }) => {
  await page.goto("/ban-do/2020/");
  const colours = async (colorScheme: "light" | "dark") => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(
      () => getComputedStyle(document.body.parentElement as Element).backgroundColor,
    );
  };
  expect(await colours("dark")).not.toBe(await colours("light"));
});

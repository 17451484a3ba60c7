import { expect, test } from "@playwright/test";

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

for (const width of [320, 390, 1440]) {
  for (const path of paths) {
    test(`${path} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}

test("dark mode changes paper and ink and stays accessible", async ({ browser }) => {
  const colours = async (colorScheme: "light" | "dark") => {
    const page = await browser.newPage({ colorScheme });
    await page.goto("/ban-do/2020/");
    const colour = await page.evaluate(
      () => getComputedStyle(document.body.parentElement as Element).backgroundColor,
    );
    await page.close();
    return colour;
  };
  expect(await colours("dark")).not.toBe(await colours("light"));
});

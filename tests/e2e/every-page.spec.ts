import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { sitemapPaths, watch } from "./site.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("the sitemap holds the pages of the contract in both languages", () => {
  const paths = sitemapPaths();
  for (const path of ["/", "/ban-do/", "/tinh/son-la/", "/kham-pha/", "/phuong-phap/"]) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => path.startsWith("/tinh/"))).toHaveLength(63);
  expect(paths.filter((path) => path.startsWith("/en/"))).toHaveLength(paths.length / 2);
});

for (const path of sitemapPaths()) {
  test(`${path} is accessible, asks no other host and logs no error`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(standards)
      // Without frames of other hosts the mode that needs no second page is as thorough, and faster.
      .setLegacyMode(true)
      .analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    expect(found).toEqual([]);
    expect(seen).toEqual({ foreign: [], errors: [] });
  });
}

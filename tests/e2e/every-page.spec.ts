import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { sitemapPaths, watch } from "./site.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** One page of the browser a worker: hundreds of visits need no window of their own each. */
const test = base.extend<object, { visitor: { page: Page; seen: ReturnType<typeof watch> } }>({
  visitor: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use({ page, seen: watch(page) });
      await page.close();
    },
    { scope: "worker" },
  ],
});

test("the sitemap holds the pages of the contract in both languages", () => {
  const paths = sitemapPaths();
  for (const path of [
    "/",
    "/ban-do/",
    "/tinh/son-la/",
    "/kham-pha/",
    "/truy-van/",
    "/phuong-phap/",
  ]) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => path.startsWith("/tinh/"))).toHaveLength(63);
  expect(paths.filter((path) => path.startsWith("/en/"))).toHaveLength(paths.length / 2);
});

for (const path of sitemapPaths()) {
  test(`${path} is accessible, asks no other host and logs no error`, async ({
    visitor: { page, seen },
    baseURL,
  }) => {
    await page.goto(new URL(path, baseURL).href);
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .withTags(standards)
      // Without frames of other hosts the mode that needs no second page is as thorough, and faster.
      .setLegacyMode(true)
      .analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    expect(found).toEqual([]);
    // Emptied, so that the next page does not answer for this one.
    expect({ foreign: seen.foreign.splice(0), errors: seen.errors.splice(0) }).toEqual({
      foreign: [],
      errors: [],
    });
  });
}

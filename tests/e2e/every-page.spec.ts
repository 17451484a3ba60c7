import { expect } from "@playwright/test";
import { sitemapPaths } from "./site.ts";
import { templates } from "./templates.ts";
import { expectAdaptable, expectSound, test } from "./visitor.ts";

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

test("every page of the sitemap is of one template, and every template has pages", () => {
  const known = templates();
  expect(known.flatMap(({ paths }) => paths).sort()).toEqual(sitemapPaths().sort());
  expect(known.filter(({ paths }) => paths.length === 0)).toEqual([]);
});

// All other pages are visited by `npm run test:pages`, and read by tests/built.
for (const { route, fullest } of templates()) {
  test(`${route}: ${fullest} is accessible in any colours, can be read at 360 pixels and at 400 %, asks no other host and logs no error`, async ({
    visitor,
    baseURL,
  }) => {
    await expectSound(visitor, new URL(fullest, baseURL).href);
    // Colours and layout are those of both languages; Vietnamese has the longer words.
    if (!route.startsWith("/en/")) await expectAdaptable(visitor);
  });
}

import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { versionDay } from "../../../src/lib/data-package.ts";
import { languages } from "../../../src/lib/language.ts";
import { builtPage, fileOf } from "../../e2e/built-pages.ts";

test("robots may read everything and are told of the sitemap", async () => {
  const robots = await readFile("dist/robots.txt", "utf8");
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: https?:\/\/\S+\n$/);
  const [, sitemap = ""] = /Sitemap: (\S+)/.exec(robots) ?? [];
  expect(fileOf(new URL(sitemap).pathname)).toBe("dist/sitemap-index.xml");
});

test("every page of the sitemap was last changed with the data", async () => {
  const published = JSON.parse(await readFile("dist/data/datapackage.json", "utf8"));
  const sitemap = await readFile("dist/sitemap-0.xml", "utf8");
  const pages = sitemap.match(/<url>/g) ?? [];
  const days = [...sitemap.matchAll(/<lastmod>(\d{4}-\d\d-\d\d)T/g)].map(([, day]) => day);
  expect(days).toHaveLength(pages.length);
  expect(new Set(days)).toEqual(new Set([versionDay(published)]));
});

test("the page of errors is kept out of search engines, the others are not", () => {
  const tell = (path: string) => {
    const { document } = builtPage(path);
    return [...document.querySelectorAll("meta[name=robots], link[rel=canonical]")].map((element) =>
      element.getAttribute(element.localName === "meta" ? "content" : "rel"),
    );
  };
  expect(tell("/404.html")).toEqual(["noindex"]);
  expect(tell("/")).toEqual(["canonical"]);
});

test.each(languages)(
  "phones can keep the site in %s with an icon of each size",
  async (language) => {
    const home = language === "vi" ? "/" : "/en/";
    const { document } = builtPage(home);
    const linked = (rel: string) =>
      fileOf(document.querySelector(`link[rel=${rel}]`)?.getAttribute("href") ?? "") ?? "";
    expect((await sharp(linked("apple-touch-icon")).metadata()).width).toBe(180);
    const manifest = JSON.parse(await readFile(linked("manifest"), "utf8"));
    expect(manifest).toMatchObject({ lang: language, start_url: home, scope: "/" });
    expect(document.title).toBe(manifest.name);
    for (const { src, sizes } of manifest.icons) {
      const { width, height, hasAlpha } = await sharp(fileOf(src)).metadata();
      expect({ sizes, hasAlpha }).toEqual({ sizes: `${width}x${height}`, hasAlpha: false });
    }
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toContain("512x512");
  },
);

import { expect, test } from "@playwright/test";
import { isEmbed } from "../../src/lib/addresses.ts";
import { parseQueryLink } from "../../src/lib/query/link.ts";
import { builtPage, builtPages, fileOf } from "./built-pages.ts";
import { sitemapPaths } from "./site.ts";

/** Where a link of ours leads: path and fragment; undefined for another host or a mail address. */
function target(href: string, page: URL): URL | undefined {
  const url = new URL(href, page);
  return url.origin === page.origin ? url : undefined;
}

test("every internal link, file and anchor is there, and every page is in the sitemap", () => {
  const anchors = new Map<string, Set<string>>();
  const wanted: { from: string; to: URL }[] = [];
  const home = builtPage("/").document.querySelector("link[rel=canonical]");
  const origin = home?.getAttribute("href") ?? "";
  for (const { path, document } of builtPages()) {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(ids.length, `${path} has an id twice`).toBe(new Set(ids).size);
    anchors.set(path, new Set(ids));
    const page = new URL(path, origin);
    for (const element of document.querySelectorAll("[href], [src], form[action]")) {
      const href = ["href", "src", "action"]
        .map((name) => element.getAttribute(name))
        .find(Boolean);
      const to = href && target(href, page);
      if (to) wanted.push({ from: path, to });
    }
  }
  expect(anchors.size).toBeGreaterThan(sitemapPaths().length);
  const listed = [...anchors.keys()].filter((path) => path !== "/404.html" && !isEmbed(path));
  expect(listed.sort()).toEqual(sitemapPaths().sort());
  expect(wanted.length).toBeGreaterThan(10_000);
  const broken = wanted.filter(({ to }) => {
    if (!fileOf(to.pathname)) return true;
    // What stands after "#" is the query itself, on the one page that reads it.
    if (/^\/(truy-van|en\/query)\/$/.test(to.pathname) && parseQueryLink(to.hash)) return false;
    const fragment = decodeURIComponent(to.hash.slice(1));
    return fragment !== "" && !anchors.get(to.pathname)?.has(fragment);
  });
  expect(broken.map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`)).toEqual([]);
});

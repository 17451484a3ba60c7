import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { builtPages, fileOf } from "./built-pages.ts";
import { markupFaults } from "./markup-faults.ts";
import { sitemapPaths } from "./site.ts";

/** Pages of provinces and figures, and the lists of what is missing. */
const canBeWrong = /^\/(tinh|so-lieu|phuong-phap|en\/(province|figure|methods))\//;

test("every page has sound markup, a title of its own, the feed, and says its language", () => {
  let pages = 0;
  const titles = new Map<string, string>();
  const faults: string[] = [];
  for (const { path, document } of builtPages()) {
    faults.push(...markupFaults(document).map((fault) => `${path}: ${fault}`));
    const lang = path.startsWith("/en/") ? "en" : "vi";
    if (document.documentElement.lang !== lang) faults.push(`${path}: is not in ${lang}`);
    const feed = document.querySelector('link[rel=alternate][type="application/atom+xml"]');
    if (!fileOf(feed?.getAttribute("href") ?? "")) faults.push(`${path}: leads to no feed`);
    if (canBeWrong.test(path) && !document.querySelector("[data-report]")) {
      faults.push(`${path}: has no link that reports a mistake`);
    }
    const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
    // The newest map stands at two addresses and says which of them counts.
    if (!canonical || new URL(canonical).pathname === path) {
      const same = titles.get(document.title);
      if (same) faults.push(`${path}: has the title of ${same}`);
      titles.set(document.title, path);
    }
    pages += 1;
  }
  expect(pages).toBeGreaterThan(sitemapPaths().length);
  expect(faults).toEqual([]);
});

for (const [fault, markup] of [
  ["has no name", '<a href="/x/"><svg></svg></a>'],
  ["has no label", "<input type='search'>"],
  ["is a link that leads nowhere", "<a>text</a>"],
  ["underlines a space", '<p>Source: <a href="/x/">Ministry </a>, 2020</p>'],
  ["underlines a space", '<p>Source:<a href="/x/"> Ministry</a></p>'],
  ["has no alternative", '<img src="/a.svg">'],
  ["names an id that is not there", '<p aria-describedby="gone">text</p>'],
  ["stands outside a list", "<p><li>item</li></p>"],
  ["is no item of its list", "<ul><p>text</p></ul>"],
  ["is hidden and can be focused", '<p aria-hidden="true"><a href="/">home</a></p>'],
  ["is a table without headings", "<table><tr><td>1</td></tr></table>"],
  ["breaks the content policy", '<p style="color: red">text</p>'],
  ["breaks the content policy", '<p onclick="go()">text</p>'],
  ["breaks the content policy", "<script>go()</script>"],
  ["is fetched from another host", '<script src="https://example.org/a.js"></script>'],
  ["2 headings of the page", "<h1>a second one</h1>"],
]) {
  test(`markup that ${fault} is found: ${markup}`, () => {
    const { document } = parseHTML(
      `<!doctype html><html><head><title>t</title></head><body><h1>t</h1>${markup}</body></html>`,
    );
    const faults = markupFaults(document as never);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
}

import { type BuiltPage, fileOf } from "../e2e/built-pages.ts";
import { sitemapPaths } from "../e2e/site.ts";
import { languageOf } from "../independent/page.ts";
import { markupFaults } from "./markup-faults.ts";
import type { Reader } from "./reader.ts";

/** Pages of provinces and figures, and the lists of what is missing. */
const canBeWrong = /^\/(tinh|so-lieu|phuong-phap|en\/(province|figure|methods))\//;

function* headFaults({ path, document }: BuiltPage): Generator<string> {
  const lang = languageOf(path);
  if (document.documentElement.lang !== lang) yield `is not in ${lang}`;
  const feed = document.querySelector('link[rel=alternate][type="application/atom+xml"]');
  if (!fileOf(feed?.getAttribute("href") ?? "")) yield "leads to no feed";
  if (canBeWrong.test(path) && !document.querySelector("[data-report]")) {
    yield "has no link that reports a mistake";
  }
}

/** Sound markup, a title of its own, the feed, and its language. */
export function markupReader(): Reader {
  const found: string[] = [];
  const titles = new Map<string, string>();
  let pages = 0;
  return {
    read(page) {
      pages += 1;
      const { path, document } = page;
      const faults = [...markupFaults(document), ...headFaults(page)];
      const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
      // The newest map stands at two addresses and says which of them counts.
      if (!canonical || new URL(canonical).pathname === path) {
        const same = titles.get(document.title);
        if (same) faults.push(`has the title of ${same}`);
        titles.set(document.title, path);
      }
      found.push(...faults.map((fault) => `${path}: ${fault}`));
    },
    faults: () =>
      pages > sitemapPaths().length ? found : [...found, `only ${pages} pages were read`],
  };
}

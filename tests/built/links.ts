import { isEmbed } from "../../src/lib/addresses.ts";
import { parseQueryLink } from "../../src/lib/query/link.ts";
import { fileOf } from "../e2e/built-pages.ts";
import { sitemapPaths } from "../e2e/site.ts";
import type { Reader } from "./reader.ts";

/** What stands after "#" is the query itself, on the one page that reads it. */
const isQuery = ({ pathname, hash }: URL) =>
  /^\/(truy-van|en\/query)\/$/.test(pathname) && parseQueryLink(hash) !== undefined;

/** Every internal link, file and anchor is there, and the sitemap names every page, and no other. */
export function linkReader(): Reader {
  const anchors = new Map<string, Set<string>>();
  /** Addresses within the site, each with the first page that names it. */
  const wanted = new Map<string, string>();
  const twice: string[] = [];
  let seen = 0;

  function* broken(): Generator<string> {
    for (const [address, from] of wanted) {
      const to = new URL(address);
      const fragment = decodeURIComponent(to.hash.slice(1));
      const isThere =
        fileOf(to.pathname) &&
        (fragment === "" || isQuery(to) || anchors.get(to.pathname)?.has(fragment));
      if (!isThere) yield `${from} leads to ${to.pathname}${to.hash}, which is not there`;
    }
  }

  function* unlisted(): Generator<string> {
    const built = new Set([...anchors.keys()].filter((p) => p !== "/404.html" && !isEmbed(p)));
    const paths = sitemapPaths();
    const listed = new Set(paths);
    if (listed.size < paths.length) yield "the sitemap names a page twice";
    for (const path of built.difference(listed)) yield `${path} is not in the sitemap`;
    for (const path of listed.difference(built))
      yield `the sitemap names ${path}, which is not there`;
  }

  return {
    read({ path, document }) {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      anchors.set(path, new Set(ids));
      if (new Set(ids).size < ids.length) twice.push(`${path} has an id twice`);
      const page = new URL(path, "http://built");
      for (const element of document.querySelectorAll("[href], [src], form[action]")) {
        const href = ["href", "src", "action"]
          .map((name) => element.getAttribute(name))
          .find(Boolean);
        const to = href && new URL(href, page);
        if (!to || to.origin !== page.origin) continue;
        seen += 1;
        if (!wanted.has(to.href)) wanted.set(to.href, path);
      }
    },
    faults: () => [
      ...twice,
      ...broken(),
      ...unlisted(),
      ...(seen > 10_000 ? [] : [`only ${seen} links were read`]),
    ],
  };
}

import { statSync } from "node:fs";
import { routes } from "../../scripts/astro/routes.ts";
import { fileOf } from "./built-pages.ts";
import { sitemapPaths } from "./site.ts";

/** A route, which stands for one kind of page in one language, and its pages. */
export interface Template {
  /** "/en/province/[slug]/" */
  route: string;
  paths: string[];
  /** The page with the most markup: what can stand on such a page is likely to stand there. */
  fullest: string;
}

const addresses = (pattern: string) => new RegExp(`^${pattern.replaceAll(/\[\w+\]/g, "[^/]+")}$`);

const sizeOf = (path: string) => statSync(fileOf(path) ?? "").size;

/** Every kind of page that the sitemap names. */
export function templates(): Template[] {
  const paths = sitemapPaths();
  return routes.map(({ pattern }) => {
    const pages = paths.filter((path) => addresses(pattern).test(path));
    const [fullest = ""] = pages.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    return { route: pattern, paths: pages, fullest };
  });
}

import { globSync, statSync } from "node:fs";
import { fileOf } from "./built-pages.ts";
import { sitemapPaths } from "./site.ts";

/** A file of `src/pages/`, which stands for one kind of page in one language, and its pages. */
export interface Template {
  /** "en/province/[slug]" */
  route: string;
  paths: string[];
  /** The page with the most markup: what can stand on such a page is likely to stand there. */
  fullest: string;
}

function addresses(route: string): RegExp {
  const path = route.replace(/(^|\/)index$/, "").replaceAll(/\[\w+\]/g, "[^/]+");
  return new RegExp(`^/${path}${path && "/"}$`);
}

const sizeOf = (path: string) => statSync(fileOf(path) ?? "").size;

/** Every kind of page that the sitemap names. */
export function templates(): Template[] {
  const paths = sitemapPaths();
  return globSync("**/*.astro", { cwd: "src/pages", exclude: ["404.astro"] })
    .map((file) => file.replace(/\.astro$/, ""))
    .sort()
    .map((route) => {
      const pages = paths.filter((path) => addresses(route).test(path));
      const [fullest = ""] = pages.toSorted((a, b) => sizeOf(b) - sizeOf(a));
      return { route, paths: pages, fullest };
    });
}

import { isEmbed } from "../../lib/addresses.ts";

/** How the worker treats a request. */
export type Kind = "engine" | "tables" | "asset" | "page" | "data" | "untouched";

interface Asked {
  /** Path of the address, and whether it is of this site's host. */
  path: string;
  sameOrigin: boolean;
  /** Whether the browser opens the address, rather than a page fetching it. */
  opened: boolean;
}

/**
 * The kind of a request, by where its address stands below the site's base alone: files are renamed
 * and added without a word here. What is made for pages of other sites is left to the browser, and so
 * are downloads, which the reader keeps.
 */
export function kindOf({ path, sameOrigin, opened }: Asked, base: string): Kind {
  const below = `/${path.slice(base.length)}`;
  if (!sameOrigin || !path.startsWith(base) || isEmbed(below)) return "untouched";
  if (below.startsWith("/_astro/")) return below.endsWith(".wasm") ? "engine" : "asset";
  if (below.startsWith("/data/engine/")) return "tables";
  if (below.endsWith("/")) return "page";
  return opened ? "untouched" : "data";
}

import { dirname, relative } from "node:path/posix";
import { apiFolder } from "../../src/api/meta.ts";
import { addressOf, type Page } from "../../src/lib/addresses.ts";

/**
 * The way from a file of the API to another file or page of the site. Relative, so that the same
 * bytes are right under every host and folder.
 * @param from path below the API's folder
 * @param to path below the site's root; one that ends in a slash keeps it
 */
export function linkFrom(from: string, to: string): string {
  const way = relative(`/${dirname(`${apiFolder}/${from}`)}`, `/${to}`) || ".";
  return to.endsWith("/") || to === "" ? `${way}/` : way;
}

/** The page in both languages. */
export const pageLinks = (from: string, page: Page) => ({
  page_vi: linkFrom(from, addressOf("vi", page, "/").slice(1)),
  page_en: linkFrom(from, addressOf("en", page, "/").slice(1)),
});

/** The page of the figure that a row shows, if it shows one. */
export const figureLinks = (from: string, observationId: string | null) =>
  observationId === null ? null : pageLinks(from, { page: "figure", id: observationId });

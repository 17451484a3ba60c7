import type { Page } from "./addresses.ts";

/** The five entries of the header, in their order. */
export const sections = [
  { page: "search" },
  { page: "map" },
  { page: "compare" },
  { page: "targets" },
  { page: "data" },
] as const satisfies Page[];

/** What stands below the data in the menu "More" and at the foot of every page. */
export const furtherPages = [
  { page: "explore" },
  { page: "query" },
  { page: "documents" },
  { page: "methods" },
  { page: "about" },
  { page: "crosswalk" },
  { page: "data", part: "api" },
  { page: "data", part: "versions" },
] as const satisfies Page[];

/** The page right above a page; undefined for the home page. */
function above(page: Page): Page | undefined {
  switch (page.page) {
    case "home":
      return undefined;
    case "map":
      if (page.year === undefined) return { page: "home" };
      return page.view ? { page: "map", year: page.year } : { page: "map" };
    case "compare":
      if (!page.years) return { page: "home" };
      return page.view ? { page: "compare", years: page.years } : { page: "compare" };
    case "province":
    case "region":
    case "crosswalk":
      return { page: "search" };
    case "figure":
      return page.of ? { page: "province", slug: page.of } : { page: "data" };
    case "documents":
      return page.slug ? { page: "documents" } : { page: "data" };
    case "data":
      return page.part ? { page: "data" } : { page: "home" };
    case "explore":
    case "query":
    case "methods":
      return { page: "data" };
    case "search":
    case "targets":
    case "about":
      return { page: "home" };
  }
}

/** The pages above a page, the home page first: what its breadcrumbs lead to. */
export function trailOf(page: Page): Page[] {
  const parent = above(page);
  return parent ? [...trailOf(parent), parent] : [];
}

/** The entry of the header that a page is in; undefined on the home page. */
export function sectionOf(page: Page): (typeof sections)[number]["page"] | undefined {
  const inOrder = [...trailOf(page), page].map((step) => step.page);
  return sections.map((section) => section.page).find((section) => inOrder.includes(section));
}

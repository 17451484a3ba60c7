import type { AstroIntegration } from "astro";
import { addressOf, type Page } from "../../src/lib/addresses.ts";
import { languages } from "../../src/lib/language.ts";

/** The component of each kind of page, and its address with places for what tells its pages apart. */
const kinds: [component: string, page: Page][] = [
  ["HomePage", { page: "home" }],
  ["SearchPage", { page: "search" }],
  ["YearMapPage", { page: "map" }],
  ["YearMapPage", { page: "map", year: "[year]" }],
  ["YearMapPage", { page: "map", year: "[year]", view: "new-provinces" }],
  ["TargetMapPage", { page: "map", year: "[year]", view: "targets" }],
  ["ProvincePage", { page: "province", slug: "[slug]" }],
  ["CompareIndexPage", { page: "compare" }],
  ["ComparePage", { page: "compare", years: ["[from]", "[to]"] }],
  ["ComparePage", { page: "compare", years: ["[from]", "[to]"], view: "new-provinces" }],
  ["TargetsPage", { page: "targets" }],
  ["RegionPage", { page: "region", slug: "[slug]" }],
  ["CrosswalkPage", { page: "crosswalk" }],
  ["ExplorePage", { page: "explore" }],
  ["QueryPage", { page: "query" }],
  ["DataPage", { page: "data" }],
  ["ApiPage", { page: "data", part: "api" }],
  ["VersionsPage", { page: "data", part: "versions" }],
  ["FigurePage", { page: "figure", id: "[id]" }],
  ["DocumentsPage", { page: "documents" }],
  ["DocumentPage", { page: "documents", slug: "[slug]" }],
  ["MethodsPage", { page: "methods" }],
  ["AboutPage", { page: "about" }],
];

/** The routes of the pages that are written in both languages. */
export const routes = languages.flatMap((language) =>
  kinds.map(([component, page]) => ({ component, pattern: addressOf(language, page, "/") })),
);

/** Gives every kind of page its addresses. */
export const pageRoutes = (): AstroIntegration => ({
  name: "page-routes",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      for (const { component, pattern } of routes) {
        injectRoute({ pattern, entrypoint: `src/components/pages/${component}.astro` });
      }
    },
  },
});

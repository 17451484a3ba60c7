import type { AstroIntegration } from "astro";
import { addressOf, type EmbeddedPage, type Page } from "../../src/lib/addresses.ts";
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

/** What the figures and tables of each kind of page show, as files beside the page. */
const files: [endpoint: string, page: Page][] = [
  ["home", { page: "home" }],
  ["latest-map", { page: "map" }],
  ["year-map", { page: "map", year: "[year]" }],
  ["year-map", { page: "map", year: "[year]", view: "new-provinces" }],
  ["target-map", { page: "map", year: "[year]", view: "targets" }],
  ["province", { page: "province", slug: "[slug]" }],
  ["compare", { page: "compare", years: ["[from]", "[to]"] }],
  ["compare", { page: "compare", years: ["[from]", "[to]"], view: "new-provinces" }],
  ["targets", { page: "targets" }],
  ["region", { page: "region", slug: "[slug]" }],
  ["documents", { page: "documents" }],
  ["methods", { page: "methods" }],
];

/** The figures that pages of other sites can show. */
const embeds: [component: string, page: EmbeddedPage][] = [
  ["YearMapEmbed", { page: "map" }],
  ["YearMapEmbed", { page: "map", year: "[year]" }],
  ["YearMapEmbed", { page: "map", year: "[year]", view: "new-provinces" }],
  ["TargetMapEmbed", { page: "map", year: "[year]", view: "targets" }],
  ["CompareEmbed", { page: "compare", years: ["[from]", "[to]"] }],
  ["CompareEmbed", { page: "compare", years: ["[from]", "[to]"], view: "new-provinces" }],
  ["ProvinceEmbed", { page: "province", slug: "[slug]" }],
  ["TargetsEmbed", { page: "targets" }],
  ["TrendEmbed", { page: "home" }],
];

/** Gives every kind of page its addresses, and the files of its figures theirs. */
export const pageRoutes = (): AstroIntegration => ({
  name: "page-routes",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      for (const { component, pattern } of routes) {
        injectRoute({ pattern, entrypoint: `src/components/pages/${component}.astro` });
      }
      for (const language of languages) {
        for (const [component, of] of embeds) {
          injectRoute({
            pattern: addressOf(language, { page: "embed", of, figure: "[figure]" }, "/"),
            entrypoint: `src/components/embeds/${component}.astro`,
          });
        }
        for (const [endpoint, page] of files) {
          for (const format of ["csv", "xlsx"]) {
            injectRoute({
              pattern: `${addressOf(language, page, "/")}[figure].${format}`,
              entrypoint: `src/components/figures/files/${endpoint}.ts`,
            });
          }
        }
      }
    },
  },
});

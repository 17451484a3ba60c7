import type { AreaSet } from "../sql/questions.ts";
import type { Language } from "./language.ts";

/** The other maps of a year, each on a page of its own: distance to target, the 34 new provinces. */
export type MapView = "targets" | "new-provinces";

/** Pages below the data page: the static API, and what changed from version to version. */
type DataPart = "api" | "versions";

/** A number in an address; in a route, the name of its place: "[year]". */
type Place = number | `[${string}]`;

/** Every page of the site, by what it shows. */
export type Page =
  | { page: "home" }
  | { page: "search" }
  | { page: "map"; year?: Place; view?: MapView | undefined }
  | { page: "province"; slug: string }
  | {
      page: "compare";
      years?: readonly [from: Place, to: Place];
      view?: "new-provinces" | undefined;
    }
  | { page: "targets" }
  | { page: "region"; slug: string }
  | { page: "crosswalk" }
  | { page: "explore" }
  | { page: "query" }
  | { page: "data"; part?: DataPart | undefined }
  | {
      page: "figure";
      id: string;
      /** Slug of the province that it is about; none for a figure of the country. */
      of?: string | undefined;
    }
  | { page: "documents"; slug?: string | undefined }
  | { page: "methods" }
  | { page: "about" };

/** The pages of which a figure can be shown within pages of other sites. */
export type EmbeddedPage = Extract<
  Page,
  { page: "home" | "map" | "province" | "compare" | "targets" }
>;

/** A figure of a page by itself, for an iframe. */
export interface Embed {
  page: "embed";
  of: EmbeddedPage;
  /** The figure's name; in a route, the name of its place: "[figure]". */
  figure: string;
}

const segments = {
  vi: {
    search: "tim",
    map: "ban-do",
    compare: "so-sanh",
    targets: "muc-tieu",
    province: "tinh",
    region: "vung",
    crosswalk: "sap-nhap",
    "new-provinces": "34",
    explore: "kham-pha",
    query: "truy-van",
    data: "du-lieu",
    api: "api",
    versions: "phien-ban",
    figure: "so-lieu",
    documents: "van-ban",
    methods: "phuong-phap",
    embed: "nhung",
    about: "gioi-thieu",
  },
  en: {
    search: "search",
    map: "map",
    compare: "compare",
    targets: "targets",
    province: "province",
    region: "region",
    crosswalk: "merger",
    "new-provinces": "34",
    explore: "explore",
    query: "query",
    data: "data",
    api: "api",
    versions: "versions",
    figure: "figure",
    documents: "documents",
    methods: "methods",
    embed: "embed",
    about: "about",
  },
} as const;

/** A path below the folder that the site is served from ("/" or "/atlas/"). */
export const withBase = (path: string, base: string = import.meta.env.BASE_URL): string =>
  `${base.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;

/** The parts of a page's path below those of its language. */
function partsOf(language: Language, target: Page | Embed): (string | number)[] {
  if (target.page === "embed") {
    return [segments[language].embed, ...partsOf(language, target.of), target.figure];
  }
  const parts: (string | number)[] = [];
  if (target.page !== "home") parts.push(segments[language][target.page]);
  if (target.page === "map" && target.year !== undefined) parts.push(target.year);
  if (target.page === "compare" && target.years) parts.push(target.years.join("-"));
  if ("view" in target && target.view) parts.push(segments[language][target.view]);
  if (target.page === "data" && target.part) parts.push(segments[language][target.part]);
  if (target.page === "figure") parts.push(target.id);
  if ("slug" in target && target.slug) parts.push(target.slug);
  return parts;
}

/** The stable address of a page in a language, ending in a slash. */
export function addressOf(language: Language, target: Page | Embed, base?: string): string {
  const parts = [...(language === "en" ? ["en"] : []), ...partsOf(language, target)];
  return withBase(parts.map((part) => `${part}/`).join(""), base);
}

/** Whether the pages of a route are figures for pages of other sites. */
export const isEmbed = (route: string): boolean => /^\/(nhung|en\/embed)\//.test(route);

/** The language of the pages of a route. */
export const languageOf = (route: string): Language => (/^\/en(\/|$)/.test(route) ? "en" : "vi");

/** The provinces that the pages of a route are about: the 34 where it is a view of the new ones. */
export const areaSetOf = (route: string): AreaSet => (/\/34(\/|$)/.test(route) ? "34" : "63");

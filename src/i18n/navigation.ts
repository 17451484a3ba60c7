import type { Page } from "../lib/addresses.ts";
import { bilingual, type Language } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Words of the ways through the site: header, breadcrumbs and foot. */
export const navigationWords = bilingual({
  vi: {
    trail: "Vị trí trang",
    more: "Thêm",
    further: "Các mục khác",
    pages: {
      home: "Trang đầu",
      search: "Tỉnh, thành phố",
      map: commonWords.vi.map,
      compare: commonWords.vi.compare,
      targets: commonWords.vi.targets,
      explore: "Khám phá",
      query: "SQL",
      documents: "Văn bản",
      data: "Dữ liệu",
      methods: "Phương pháp",
      about: "Giới thiệu",
      crosswalk: "Từ 63 xuống 34 tỉnh, thành phố",
      api: commonWords.vi.staticApi,
      versions: commonWords.vi.versions,
    },
    views: { targets: "So với chỉ tiêu", "new-provinces": commonWords.vi.newProvinces },
  },
  en: {
    trail: "Breadcrumbs",
    more: "More",
    further: "Further pages",
    pages: {
      home: "Home",
      search: "Provinces",
      map: "Maps",
      compare: commonWords.en.compare,
      targets: commonWords.en.targets,
      explore: "Explore",
      query: "SQL",
      documents: "Documents",
      data: "Data",
      methods: "Methods",
      about: "About the atlas",
      crosswalk: "From 63 provinces to 34",
      api: commonWords.en.staticApi,
      versions: commonWords.en.versions,
    },
    views: { targets: "Against targets", "new-provinces": commonWords.en.newProvinces },
  },
});

/** What a page is called in menus and breadcrumbs; undefined where its own data name it. */
export function pageName(page: Page, language: Language): string | undefined {
  const { pages, views } = navigationWords[language];
  if (page.page === "province" || page.page === "region" || page.page === "figure")
    return undefined;
  if ("view" in page && page.view) return views[page.view];
  if (page.page === "map" && page.year !== undefined) return String(page.year);
  if (page.page === "compare" && page.years) return page.years.join("-");
  if (page.page === "data" && page.part) return pages[page.part];
  return page.page === "documents" && page.slug ? undefined : pages[page.page];
}

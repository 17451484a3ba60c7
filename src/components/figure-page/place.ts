import { chartWords } from "../../i18n/charts.ts";
import { figurePageWords } from "../../i18n/figure-page.ts";
import { addressOf } from "../../lib/addresses.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";

type Area = Pick<Row<"figure-list">, "area_set" | "name_vi" | "name_en" | "slug">;

/** The area of a figure by name; a new province is told from the old one of the same name. */
export function placeName(area: Area, language: Language): string {
  if (area.area_set === "country") return chartWords[language].theCountry;
  const name = nameOf(area, language);
  return area.area_set === "34" ? figurePageWords[language].newProvince(name) : name;
}

/** Where the area's figures are told together; the country's on the home page. */
export function placeAddress(area: Area, language: Language): string {
  if (area.area_set === "country") return addressOf(language, { page: "home" });
  const page = addressOf(language, { page: "province", slug: area.slug });
  return area.area_set === "34" ? `${page}#since-2025` : page;
}

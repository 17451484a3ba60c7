import { localWords } from "../../i18n/local.ts";
import { addressOf } from "../../lib/addresses.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";
import type { Row } from "../../sql/questions.ts";

/** The districts and communes with a figure, each leading to their table on its province's page. */
export const localEntries = (
  areas: readonly Row<"local-areas">[],
  language: Language,
): SearchEntry[] =>
  areas
    .filter(({ figures }) => figures > 0)
    .map((area) => {
      const level = area.area_set === "district" ? "district" : "commune";
      const above = [area[`district_${language}`], area[`province_${language}`]];
      return {
        kind: "local",
        title: nameOf(area, language),
        detail: localWords[language].inProvince(above.filter(Boolean).join(", ")),
        address: `${addressOf(language, { page: "province", slug: area.slug })}#${level}-figures`,
        names: [area.name_vi, area.name_en],
      };
    });

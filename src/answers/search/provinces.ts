import { searchWords } from "../../i18n/search.ts";
import { addressOf } from "../../lib/addresses.ts";
import { areaAliases } from "../../lib/area-aliases.ts";
import { type AreaName, countryCode } from "../../lib/area-names.ts";
import { byName, type Language, nameOf } from "../../lib/language.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";
import { knownPlaces } from "../../lib/search/known-places.ts";

/** A province of today with those of before July 2025 that it was made of, itself included. */
interface CurrentProvince {
  area: AreaName;
  parts: AreaName[];
}

/** The provinces of today in alphabetical order. */
export function currentProvinces(areas: readonly AreaName[], language: Language) {
  const former = areas.filter(({ area_set }) => area_set === "63");
  return areas
    .filter(({ area_set }) => area_set === "34")
    .map((area) => ({
      area,
      parts: former.filter((part) => part.successor_code === area.area_code),
    }))
    .sort((a, b) => byName(language)(nameOf(a.area, language), nameOf(b.area, language)));
}

const list = (areas: readonly AreaName[], language: Language): string =>
  new Intl.ListFormat(language).format(areas.map((area) => nameOf(area, language)));

/** What became of a province in July 2025; undefined where nothing changed. */
function whatBecame(
  area: AreaName,
  { area: now, parts }: CurrentProvince,
  language: Language,
): string | undefined {
  const words = searchWords[language];
  if (now.slug !== area.slug) return words.nowIn(nameOf(now, language));
  const others = parts.filter((part) => part !== area);
  if (others.length > 0) return words.joinedBy(list(others, language));
  const name = nameOf(now, language);
  return name === nameOf(area, language) ? undefined : words.nowCalled(name);
}

/** Every name and code of a province. */
const namesOf = ({ area_code, name_vi, name_en, slug, iso_code }: AreaName): string[] => [
  name_vi,
  name_en,
  slug,
  area_code,
  ...(iso_code ? [iso_code] : []),
  ...(areaAliases[area_code] ?? []),
];

/** The provinces: one entry a page, which a province of today shares with the one it comes from. */
export function provinceEntries(areas: readonly AreaName[], language: Language): SearchEntry[] {
  const current = currentProvinces(areas, language);
  return areas
    .filter(({ area_set }) => area_set === "63")
    .map((area) => {
      const now = current.find((candidate) => candidate.area.area_code === area.successor_code);
      if (!now) throw new Error(`${area.name_en} has no province of today`);
      const title = nameOf(area, language);
      const here = now.area.slug === area.slug ? namesOf(now.area) : [];
      const names = new Set([...namesOf(area), ...(knownPlaces[area.area_code] ?? []), ...here]);
      names.delete(title);
      return {
        kind: "province" as const,
        title,
        detail: whatBecame(area, now, language),
        address: addressOf(language, { page: "province", slug: area.slug }),
        names: [...names],
      };
    })
    .sort((a, b) => byName(language)(a.title, b.title));
}

/** The country, whose figures are on the home page. */
export function countryEntry(areas: readonly AreaName[], language: Language): SearchEntry[] {
  return areas
    .filter(({ area_set }) => area_set === "country")
    .map((area) => ({
      kind: "page" as const,
      title: nameOf(area, language),
      address: addressOf(language, { page: "home" }),
      names: [...(areaAliases[countryCode] ?? [])],
    }));
}

import { searchWords } from "../../i18n/search.ts";
import { addressOf } from "../../lib/addresses.ts";
import type { ComparedYears } from "../../lib/compare-years.ts";
import type { Language } from "../../lib/language.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";

/** The maps of a year; the year alone means the map of the 63 provinces. */
export const yearEntries = (years: readonly number[], language: Language): SearchEntry[] =>
  years.toReversed().flatMap((year) => {
    const words = searchWords[language];
    return [
      {
        kind: "year" as const,
        title: words.yearMap(year),
        address: addressOf(language, { page: "map", year }),
        names: [String(year)],
      },
      {
        kind: "year" as const,
        title: words.newMap(year),
        address: addressOf(language, { page: "map", year, view: "new-provinces" }),
        names: [],
      },
    ];
  });

/** The maps of the distance to targets. */
export const targetYearEntries = (years: readonly number[], language: Language): SearchEntry[] =>
  years.toReversed().map((year) => ({
    kind: "target" as const,
    title: searchWords[language].yearTargets(year),
    address: addressOf(language, { page: "map", year, view: "targets" }),
    names: [],
  }));

/** The comparisons with a page of their own. */
export const comparisonEntries = (
  pairs: readonly ComparedYears[],
  language: Language,
): SearchEntry[] =>
  pairs.map(([from, to]) => ({
    kind: "comparison" as const,
    title: searchWords[language].comparison(from, to),
    address: addressOf(language, { page: "compare", years: [from, to] }),
    names: [`${from}-${to}`],
  }));

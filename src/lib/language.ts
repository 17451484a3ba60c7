/** The two languages of the site, Vietnamese first. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

export const otherLanguage = (language: Language): Language => (language === "vi" ? "en" : "vi");

/** The same text in both languages. */
export type Bilingual<T> = Record<Language, T>;

/** Words of one part of the site; the type holds English to the shape of Vietnamese. */
export const bilingual = <Words>(words: { vi: Words; en: NoInfer<Words> }): Bilingual<Words> =>
  words;

/** A row's name in a language, from its `name_vi` and `name_en`. */
export const nameOf = (row: { name_vi: string; name_en: string }, language: Language): string =>
  language === "vi" ? row.name_vi : row.name_en;

/** "TP. " stands before the city's name, which is looked for under H as in every list of provinces. */
const sortKey = (name: string) => name.replace(/^TP\. /, "");

/** Compares names in the alphabet of the language (đ after d, ơ after o). */
export function byName(language: Language): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(sortKey(a), sortKey(b));
}

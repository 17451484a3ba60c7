import type { Language } from "./language.ts";

/** Who published something, by the Vietnamese and the English name. */
export interface Publisher<Name extends string | null = string> {
  source_publisher: Name;
  source_publisher_en: Name;
}

/** The name of a publisher in a language. */
export const publisherOf = <Name extends string | null>(
  row: Publisher<Name>,
  language: Language,
): Name => (language === "vi" ? row.source_publisher : row.source_publisher_en);

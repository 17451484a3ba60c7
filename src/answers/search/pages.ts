import { pageName } from "../../i18n/navigation.ts";
import { addressOf } from "../../lib/addresses.ts";
import { type Language, otherLanguage } from "../../lib/language.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";
import { furtherPages, sections } from "../../lib/trail.ts";

/** The pages of the menu, which can be found in the other language too. */
export const pageEntries = (language: Language): SearchEntry[] =>
  [...sections, ...furtherPages].map((page) => ({
    kind: "page",
    title: pageName(page, language) ?? "",
    address: addressOf(language, page),
    names: [pageName(page, otherLanguage(language)) ?? ""],
  }));

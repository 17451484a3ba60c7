import { aboutWords } from "../../i18n/about.ts";
import { pageName } from "../../i18n/navigation.ts";
import { addressOf } from "../../lib/addresses.ts";
import { type Language, otherLanguage } from "../../lib/language.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";
import { furtherPages, sections } from "../../lib/trail.ts";

const page = (title: string, address: string, otherTitle: string): SearchEntry => ({
  kind: "page",
  title,
  address,
  names: [otherTitle],
});

/** The pages of the menu and where figures are sent; found in the other language too. */
export function pageEntries(language: Language): SearchEntry[] {
  const other = otherLanguage(language);
  return [
    ...[...sections, ...furtherPages].map((one) =>
      page(pageName(one, language) ?? "", addressOf(language, one), pageName(one, other) ?? ""),
    ),
    page(
      aboutWords[language].send.heading,
      `${addressOf(language, { page: "about" })}#send`,
      aboutWords[other].send.heading,
    ),
  ];
}

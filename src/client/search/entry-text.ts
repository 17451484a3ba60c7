import { searchWords } from "../../i18n/search.ts";
import type { Language } from "../../lib/language.ts";
import type { SearchEntry } from "../../lib/search/entry.ts";
import { element } from "../shared/elements.ts";

/** What a result says: its title, then what kind of thing it is and what tells it from others. */
export const entryText = ({ title, kind, detail }: SearchEntry, language: Language): Node[] => [
  element("span", { class: "match-title" }, title),
  document.createTextNode(" "),
  element(
    "span",
    { class: "match-detail" },
    [searchWords[language].kinds[kind], detail].filter(Boolean).join(" · "),
  ),
];

import type { Language } from "../../lib/language.ts";

/** The language that a custom element's `data-lang` names. */
export const languageOf = ({ dataset }: HTMLElement): Language =>
  dataset.lang === "en" ? "en" : "vi";

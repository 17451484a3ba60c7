import {
  apaCitation,
  bibtexCitation,
  type Cited,
  type CitedKind,
  plainCitation,
} from "../lib/citation.ts";
import type { Language } from "../lib/language.ts";

/** Makes a `<citation-list>` cite what the page shows now, in the version that it names already. */
export function showCitation(
  list: HTMLElement,
  language: Language,
  title: string,
  address: string,
): void {
  const { kind, version = "", day = "" } = list.dataset;
  const cited: Cited = { kind: kind as CitedKind, lang: language, title, address, version, day };
  const styles = { plain: plainCitation, apa: apaCitation, bibtex: bibtexCitation };
  for (const [style, write] of Object.entries(styles)) {
    const text = list.querySelector(`[data-style=${style}]`);
    if (text) text.textContent = write(cited);
  }
}

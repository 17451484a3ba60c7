import { searchWords } from "../i18n/search.ts";
import { nearest, rank } from "../lib/search/rank.ts";
import { entryText } from "./search/entry-text.ts";
import { loadIndex } from "./search/index-file.ts";
import { element } from "./shared/elements.ts";
import { languageOf } from "./shared/language.ts";
import { part } from "./shared/parts.ts";

/** `<search-results>`: what the text in the page's address (`?q=son+la`) finds, above the list of all. */
class SearchResults extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const text = new URLSearchParams(location.search).get("q")?.trim();
    if (!text) return;
    for (const input of document.querySelectorAll<HTMLInputElement>("site-search input")) {
      input.value = text;
    }
    const language = languageOf(this);
    const words = searchWords[language];
    const index = await loadIndex(this.dataset.index);
    const found = rank(index, text).map(({ entry }) => entry);
    const shown = found.length > 0 ? found : nearest(index, text);
    const empty = shown.length > 0 ? words.nearest(text) : words.none(text);
    part(this, "heading").textContent = words.resultsFor(text);
    part(this, "count").textContent = found.length > 0 ? words.count(found.length) : empty;
    part(this, "list").replaceChildren(
      ...shown.map((entry) =>
        element("li", {}, element("a", { href: entry.address }, ...entryText(entry, language))),
      ),
    );
    part(this, "results").hidden = false;
  }
}

customElements.define("search-results", SearchResults);

import { addCopyButtons } from "./shared/copy-buttons.ts";

/** `<quote-list>`: a button beside each sentence that copies it. */
class QuoteList extends HTMLElement {
  connectedCallback(): void {
    addCopyButtons(this, "[data-quote]");
  }
}

customElements.define("quote-list", QuoteList);

import { addCopyButtons } from "./shared/copy-buttons.ts";

/** `<citation-list>`: a button beside each citation that copies it. */
class CitationList extends HTMLElement {
  connectedCallback(): void {
    addCopyButtons(this, "[data-style]");
  }
}

customElements.define("citation-list", CitationList);

import { enableCopying, sayOnButton } from "./shared/copying.ts";
import { element } from "./shared/elements.ts";

/**
 * `<citation-list>`: a button beside each citation that copies it. Without scripts one click on
 * the text still selects all of it.
 */
class CitationList extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const { copy = "", copied = "", failed = "" } = this.dataset;
    for (const text of this.querySelectorAll("[data-style]")) {
      const button = element("button", { type: "button", class: "small no-print" }, copy);
      enableCopying(button, () => text.textContent ?? "", sayOnButton(button, { copied, failed }));
      text.after(button);
    }
  }
}

customElements.define("citation-list", CitationList);

import { roveByKeyboard } from "./shared/rove.ts";

/**
 * `<publication-grid>`: the blank cells, hundreds of links, are one tab stop, and the arrow keys move
 * among them. Without scripts the first is the stop; the provinces' names lead to the same pages.
 */
class PublicationGrid extends HTMLElement {
  #left = new AbortController();

  connectedCallback(): void {
    this.#left = new AbortController();
    roveByKeyboard(this, () => this.querySelectorAll<HTMLElement>("td a"), this.#left.signal);
  }

  disconnectedCallback(): void {
    this.#left.abort();
  }
}

customElements.define("publication-grid", PublicationGrid);

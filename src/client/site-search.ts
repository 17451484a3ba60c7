import type { Finder } from "./search/finder.ts";

/**
 * `<site-search>`: a search whose results show as the reader types. What it takes is loaded when the
 * reader turns to it, so a page that is only read pays nothing for it.
 */
class SiteSearch extends HTMLElement {
  #finder: Promise<Finder> | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    if (!form || !input) return;
    const start = () => {
      this.#finder ??= import("./search/finder.ts").then(({ openFinder }) =>
        openFinder(this, input),
      );
      // Without the index the form leads to the list by itself; a later try may succeed.
      this.#finder.catch(() => {
        this.#finder = undefined;
      });
      return this.#finder;
    };
    input.addEventListener("focus", start);
    if (document.activeElement === input) start();
    form.addEventListener("submit", (event) => {
      if (input.value.trim() === "") return;
      event.preventDefault();
      start().then(
        (finder) => finder.enter(),
        () => form.submit(),
      );
    });
  }
}

const writes = "input, textarea, select, [contenteditable=true]";

document.addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== "/" || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest(writes)) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("site-search input")?.focus();
});

customElements.define("site-search", SiteSearch);

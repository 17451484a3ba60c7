import { openNamedFold } from "./shared/named-fold.ts";

/**
 * `<target-years>`: of the years below each other one is open; the address names it, so that it can
 * be sent on, and the year's link is marked. Opening and closing is the browser's own.
 */
class TargetYears extends HTMLElement {
  connectedCallback(): void {
    openNamedFold();
    addEventListener("hashchange", openNamedFold);
    this.addEventListener("click", ({ target }) => this.#onClick(target));
    this.addEventListener("toggle", () => this.#mark(), { capture: true });
    this.#mark();
  }

  /** A year opened by its own line is named like one chosen above. */
  #onClick(target: EventTarget | null): void {
    const fold = target instanceof Element && target.closest("summary")?.parentElement;
    if (!(fold instanceof HTMLDetailsElement) || fold.name === "" || fold.open) return;
    history.replaceState(history.state, "", `#${idOf(fold)}`);
  }

  #mark(): void {
    const open = this.querySelector<HTMLDetailsElement>("details[name][open]");
    for (const link of this.querySelectorAll<HTMLAnchorElement>("nav a")) {
      const isOpen = open !== null && link.hash === `#${idOf(open)}`;
      if (isOpen) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }
}

const idOf = (fold: HTMLDetailsElement) => fold.querySelector("[id]")?.id ?? "";

customElements.define("target-years", TargetYears);

import { fold } from "../lib/fold.ts";

/**
 * `<area-finder>`: filters the list of provinces that is already in the page as the reader types.
 * Enter opens the first match, the arrow keys walk through the matches, Escape starts over.
 */
class AreaFinder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    const details = this.querySelector("details");
    const status = this.querySelector("[role=status]");
    if (!form || !input || !details || !status) return;
    const items = [...this.querySelectorAll<HTMLLIElement>("li[data-search]")];
    const links = () =>
      items.filter((item) => !item.hidden).flatMap((item) => [...item.querySelectorAll("a")]);

    const filter = () => {
      const wanted = fold(input.value);
      // A match at the start of a word: "nam" finds Hà Nam and Nam Định, not Vietnam's inside.
      for (const item of items) item.hidden = !` ${item.dataset.search}`.includes(` ${wanted}`);
      details.open = wanted !== "";
      status.textContent = links().length === 0 ? (this.dataset.none ?? "") : "";
    };

    input.addEventListener("input", filter);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim() !== "") links()[0]?.click();
    });
    this.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        input.value = "";
        filter();
        input.focus();
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      const stops: HTMLElement[] = [input, ...links()];
      stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
      event.preventDefault();
    });
  }
}

customElements.define("area-finder", AreaFinder);

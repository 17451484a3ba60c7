import { mapZoomWords } from "../../i18n/map-zoom.ts";
import type { Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";

/** The rectangle, in the window, that a tooltip explains and must not cover. */
export type Anchor = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** A square around a point, as far as `reach` to each side. */
export const around = (x: number, y: number, reach: number): Anchor => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** A label in its parts: "Sơn La", "95,54 %", "31/10/2020". */
function partsOf(label: string, name: string): [name: string, value: string, rest: string] {
  const text = label.startsWith(`${name}: `) ? label.slice(name.length + 2) : label;
  const end = text.search(/[,;] /);
  return end < 0 ? [name, text, ""] : [name, text.slice(0, end), text.slice(end + 2)];
}

/**
 * A small panel over the map that says what a province's label says; for a finger on a narrow screen
 * at its bottom, with ways on.
 */
export class Tooltip {
  readonly #name = element("b");
  readonly #value = element("b");
  readonly #rest = element("span");
  readonly #source = element("a");
  readonly #page = element("a");
  readonly #ways: HTMLElement;
  readonly element: HTMLElement;
  readonly #host: HTMLElement;

  constructor(host: HTMLElement, language: Language, close: () => void) {
    const words = mapZoomWords[language];
    this.#host = host;
    this.#source.textContent = words.source;
    const button = element("button", { type: "button", "aria-label": words.close }, "×");
    button.addEventListener("click", close);
    this.#ways = element("p", {}, this.#source, this.#page, button);
    this.element = element(
      "div",
      { class: "map-tooltip", hidden: "" },
      element("p", {}, this.#name, " ", this.#value),
      this.#rest,
      this.#ways,
    );
    host.append(this.element);
  }

  /** Shows the label of a province's link; for a finger with links to its source and its page. */
  show(province: SVGAElement, anchor: Anchor, byFinger: boolean): void {
    const { name = "", figure = "" } = province.dataset;
    const parts = partsOf(province.getAttribute("aria-label") ?? "", name);
    [this.#name.textContent, this.#value.textContent, this.#rest.textContent] = parts;
    this.#ways.hidden = !byFinger;
    this.#source.hidden = figure === "";
    this.#source.href = figure;
    this.#page.href = province.getAttribute("href") ?? "";
    this.#page.textContent = `${this.#host.dataset.openPage} ${name}`;
    this.element.hidden = false;
    const isOnPhone = byFinger && matchMedia("(max-width: 40rem)").matches;
    // Some of the supported browsers have no popovers; there it stands beside the finger.
    if (isOnPhone && "popover" in HTMLElement.prototype) {
      this.element.popover = "manual";
      this.element.showPopover();
    } else this.#place(anchor);
  }

  hide(): void {
    this.element.hidden = true;
    this.element.popover = null;
  }

  /** Above the anchor, or below it where the window ends; never past the sides of the window. */
  #place(anchor: Anchor): void {
    const host = this.#host.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height, style } = this.element;
    const furthest = document.documentElement.clientWidth - width - 4;
    const left = Math.max(4, Math.min((anchor.left + anchor.right - width) / 2, furthest));
    const top = anchor.top - height >= 0 ? anchor.top - height : anchor.bottom;
    style.left = `${left - host.left}px`;
    style.top = `${top - host.top}px`;
  }
}

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

/** A small panel over the map that says what a province's label says. */
export class Tooltip {
  readonly #text = element("span");
  readonly #link = element("a");
  readonly element = element("div", { class: "map-tooltip", hidden: "" }, this.#text, this.#link);
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    host.append(this.element);
  }

  /** Shows the label of a province's link, and with `page` a link to its page under it. */
  show(province: SVGAElement, anchor: Anchor, withLink: boolean): void {
    this.#text.textContent = province.getAttribute("aria-label");
    this.#link.hidden = !withLink;
    this.#link.href = province.getAttribute("href") ?? "";
    this.#link.textContent = `${this.#host.dataset.openPage} ${province.dataset.name}`;
    this.element.hidden = false;
    this.#place(anchor);
  }

  hide(): void {
    this.element.hidden = true;
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

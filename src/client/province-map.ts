import type { MapCell } from "../lib/fill.ts";
import { applyCells } from "./map/cells.ts";
import { linkWithRows } from "./map/highlight.ts";
import { provinceLinks } from "./map/links.ts";
import { explainProvinces } from "./map/pointing.ts";
import { offerZoom } from "./map/zoom-controls.ts";
import { roveByKeyboard } from "./shared/rove.ts";

/**
 * `<province-map>`: tooltips, arrow keys and highlighting for the map that is already in the page.
 * `update(cells)` gives the provinces other figures in place.
 */
export class ProvinceMap extends HTMLElement {
  #connection: AbortController | undefined;
  #hideTooltip: (() => void) | undefined;

  connectedCallback(): void {
    const map = this.querySelector<SVGSVGElement>("svg.map");
    if (!map) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const language = document.documentElement.lang === "en" ? "en" : "vi";
    roveByKeyboard(this, () => provinceLinks(this), signal);
    linkWithRows(map, signal);
    this.#hideTooltip = explainProvinces(this, language, signal);
    offerZoom(this, map, language, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    for (const outline of this.querySelectorAll(".map-outline")) outline.remove();
  }

  /** Shows other figures; provinces without a cell stay as they are. */
  update(cells: MapCell[]): void {
    this.#hideTooltip?.();
    applyCells(this, cells);
  }
}

customElements.define("province-map", ProvinceMap);

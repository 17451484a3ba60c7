import { fillClass, type MapCell, markOf } from "../../lib/fill.ts";
import { shapeOf } from "./links.ts";

/** Gives each province its new class, label and address, in insets and archipelagos too. */
export function applyCells(map: Element, cells: MapCell[]): void {
  for (const { area, name, fill, label, href, figure } of cells) {
    const shape = shapeOf(map, area);
    const link = shape?.closest("a");
    shape?.setAttribute("class", fillClass(fill));
    link?.setAttribute("aria-label", label);
    link?.setAttribute("data-name", name);
    link?.setAttribute("href", href);
    if (figure) link?.setAttribute("data-figure", figure);
    else link?.removeAttribute("data-figure");
    const mark = map.querySelector(`[data-mark="${CSS.escape(area)}"]`);
    if (mark) mark.textContent = markOf(fill);
    for (const inset of map.querySelectorAll(`[data-inset="${CSS.escape(area)}"]`)) {
      inset.setAttribute("href", href);
      // Copies of a shape follow it by themselves; the islands are shapes of their own.
      inset.querySelector("[data-archipelago]")?.setAttribute("class", fillClass(fill));
    }
  }
}

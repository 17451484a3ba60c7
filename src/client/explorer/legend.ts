import type { LegendEntry } from "../../answers/explorer/legend.ts";
import { element, svgElement } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

function keyOf({ fill, radius }: LegendEntry, unit: number): SVGElement {
  if (radius === undefined) {
    return svgElement(
      "svg",
      { class: "legend-key", viewBox: "0 0 28 18", "aria-hidden": "true" },
      svgElement("rect", { class: `province ${fill}`, width: 28, height: 18 }),
    );
  }
  const side = Math.ceil(2 * radius + 2);
  return svgElement(
    "svg",
    {
      class: "circle-key",
      viewBox: `0 0 ${side} ${side}`,
      // As large as on the map beside it, whatever the width of the page.
      width: side * unit,
      height: side * unit,
      "aria-hidden": "true",
    },
    svgElement("circle", { class: `circle ${fill}`, cx: side / 2, cy: side / 2, r: radius }),
  );
}

/**
 * Replaces the entries of the legend.
 * @param unit CSS pixels that a unit of the map's drawing measures
 */
export function showLegend(root: HTMLElement, entries: LegendEntry[], unit: number): void {
  part(root, "legend").replaceChildren(
    ...entries.map((entry) => element("li", {}, keyOf(entry, unit), entry.label)),
  );
}

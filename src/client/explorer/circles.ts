import { circleFill } from "../../answers/explorer/legend.ts";
import type { Line } from "../../answers/explorer/line.ts";
import { isBounded } from "../../lib/bounds.ts";
import { circleRadius } from "../../lib/circle-scale.ts";
import { shapeOf } from "../map/links.ts";

/** Gives each province's circle the extent of its number, the small ones on top of the large. */
export function showCircles(map: SVGSVGElement, lines: readonly Line[], greatest: number): void {
  const layer = map.querySelector(".map-circles");
  const found = new Map(lines.map((line) => [line.area, line]));
  const circles = [...map.querySelectorAll<SVGCircleElement>("[data-circle]")].map((circle) => {
    const line = found.get(circle.dataset.circle ?? "");
    const radius = line?.value ? circleRadius(line.value, greatest) : 0;
    circle.setAttribute("r", radius.toFixed(1));
    if (line) circle.setAttribute("class", `circle ${circleFill(line.group)}`);
    return { circle, radius };
  });
  layer?.append(...circles.toSorted((a, b) => b.radius - a.radius).map(({ circle }) => circle));
  map.classList.toggle(
    "with-circles",
    circles.some(({ radius }) => radius > 0),
  );
}

/** Outlines the provinces whose figure is only a bound or an estimate, in the enlargements too. */
export function showBounded(map: SVGSVGElement, lines: readonly Line[]): void {
  const outline = lines
    .filter(isBounded)
    .map(({ area }) => shapeOf(map, area)?.getAttribute("d") ?? "")
    .join("");
  for (const path of map.querySelectorAll(".map-bounded")) path.setAttribute("d", outline);
}

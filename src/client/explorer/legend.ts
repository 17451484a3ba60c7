import type { Legend, LegendSign } from "../../answers/explorer/legend.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import type { Language } from "../../lib/language.ts";
import { element, svgElement } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

/** How a legend is drawn beside what it belongs to. */
interface Drawn {
  /** CSS pixels that a unit of the map's drawing measures. */
  unit: number;
  /** Whether how many provinces have a sign can be said: of one year, not of several. */
  counted: boolean;
}

const swatch = (fill: string, attributes: Record<string, string>, height: number) =>
  svgElement(
    "svg",
    { viewBox: `0 0 28 ${height}`, "aria-hidden": "true", ...attributes },
    svgElement("rect", { class: `province ${fill}`, width: 28, height }),
  );

const number = ({ fill, count }: LegendSign) =>
  element(
    "span",
    { "data-fill-count": fill, ...(count === 0 && { class: "muted" }) },
    String(count),
  );

function line({ label, cells }: Legend["rows"][number], counted: boolean): HTMLElement {
  const items = cells.map((cell) =>
    element(
      "li",
      {},
      swatch(cell.fill, { preserveAspectRatio: "none" }, 12),
      element("span", { class: "visually-hidden" }, `${label}, ${cell.label}${counted ? ":" : ""}`),
      ...(counted ? [" ", number(cell)] : []),
    ),
  );
  return element(
    "div",
    { class: "legend-line" },
    element("span", {}, label),
    element("ul", {}, ...items),
  );
}

/** As large as on the map below it, whatever the width of the page. */
function circle({ fill, label, radius }: Legend["circles"][number], unit: number): HTMLElement {
  const side = Math.ceil(2 * radius + 2);
  const size = { class: "circle-key", width: side * unit, height: side * unit };
  const drawn = svgElement(
    "svg",
    { ...size, viewBox: `0 0 ${side} ${side}`, "aria-hidden": "true" },
    svgElement("circle", { class: `circle ${fill}`, cx: side / 2, cy: side / 2, r: radius }),
  );
  return element("li", {}, drawn, label);
}

function sign(each: LegendSign, counted: boolean): HTMLElement {
  const count = counted && each.count !== undefined ? [" (", number(each), ")"] : [];
  const text = element("span", {}, each.label, ...count);
  return element("li", {}, swatch(each.fill, { class: "legend-key" }, 18), text);
}

/** Replaces the legend by another one, drawn as the page's own is. */
export function showLegend(
  root: HTMLElement,
  { unit: unitText, limits, rows, circles, rest, brighter }: Legend,
  { unit, counted }: Drawn,
  language: Language,
): void {
  const scale = element(
    "p",
    { class: "legend-line legend-limits", "aria-hidden": "true" },
    element("span", {}, unitText),
    ...limits.map((limit) => element("b", {}, limit)),
  );
  const bar = element(
    "section",
    { class: "legend-bar", "aria-label": explorerGraphicWords[language].legend.title },
    ...(limits.length > 0 ? [scale] : []),
    ...rows.map((row) => line(row, counted)),
    element(
      "ul",
      { class: "legend-rest" },
      ...circles.map((each) => circle(each, unit)),
      ...rest.map((each) => sign(each, counted)),
      ...(brighter ? [element("li", { class: "dark-only" }, brighter)] : []),
    ),
  );
  part(root, "legend").replaceChildren(bar);
}

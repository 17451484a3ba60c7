import { classCount } from "../lib/classes.ts";
import { svgElement } from "./map-element.ts";

/** Side of a pattern's tile, in units of the drawing. */
const tile = 4;

const pattern = (id: string, transform: string, ...children: Element[]): Element =>
  svgElement(
    "pattern",
    {
      id,
      width: tile,
      height: tile,
      patternUnits: "userSpaceOnUse",
      ...(transform && { patternTransform: transform }),
    },
    ...children,
  );

const background = (className: string): Element =>
  svgElement("rect", { class: className, width: tile, height: tile });

/** A figure of an earlier year: its class colour under diagonal lines. */
const earlier = (index: number): Element =>
  pattern(
    `earlier-${index}`,
    "rotate(45)",
    background(`class-${index}`),
    // Lines are light on the stronger half of the scale and dark on the weaker, or the reverse.
    svgElement("path", {
      class: index < classCount / 2 ? "hatch-weak" : "hatch-strong",
      d: `M0,0v${tile}`,
    }),
  );

/** Fill patterns that `map.css` refers to, once a page. */
export const fillPatterns = (): Element[] => [
  ...Array.from({ length: classCount }, (_, index) => earlier(index)),
  pattern(
    "count-only",
    "",
    background("count-only-ground"),
    svgElement("circle", { class: "count-only-dot", cx: 2, cy: 2, r: 0.8 }),
  ),
  pattern(
    "no-figure",
    "",
    background("no-figure-ground"),
    svgElement("path", { class: "no-figure-line", d: "M0,2h4" }),
  ),
];

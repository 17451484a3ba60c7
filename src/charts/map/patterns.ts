import { classCount } from "../../lib/classes.ts";
import type { Fill } from "../../lib/fill.ts";
import { svgElement } from "./element.ts";

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

/** A mean of an area's parts: its class colour under a grid of crosses. */
const derived = (index: number): Element =>
  pattern(
    `derived-${index}`,
    "",
    background(`class-${index}`),
    svgElement("path", {
      class: index < classCount / 2 ? "hatch-weak" : "hatch-strong",
      d: "M1,2h2M2,1v2",
    }),
  );

const middle = 3;

/** A class of a diverging scale: its colour under signs. */
const signed = (name: string, index: number, d: string): Element =>
  pattern(
    `${name}-${index}`,
    "",
    background(`diverging-${index}`),
    svgElement("path", { class: Math.abs(index - middle) > 1 ? "hatch-strong" : "hatch-weak", d }),
  );

const fallIndexes = [0, 1, 2];
const riseIndexes = [4, 5, 6];

/** Below zero: minus signs, with a stem for a mean. */
const below = (index: number): Element => signed("below", index, "M.4,2h3.2");
const derivedFall = (index: number) => signed("derived-change", index, "M.4,2h3.2M2,2v1.6");
const derivedRise = (index: number) => signed("derived-change", index, "M1,2h2M2,1v2");

const dotted = (id: string): Element =>
  pattern(
    id,
    "",
    background("count-only-ground"),
    svgElement("circle", { class: "count-only-dot", cx: 2, cy: 2, r: 0.8 }),
  );

const ratePatterns = (): Element[] => [
  ...Array.from({ length: classCount }, (_, index) => earlier(index)),
  dotted("count-only"),
];

const derivedPatterns = (): Element[] =>
  Array.from({ length: classCount }, (_, index) => derived(index));

const differencePatterns = (): Element[] => [
  ...fallIndexes.map(below),
  dotted("target-only"),
  dotted("one-year"),
  pattern(
    "cannot-say",
    "rotate(45)",
    background("cannot-say-ground"),
    svgElement("path", { class: "cannot-say-line", d: "M0,2h4M2,0v4" }),
  ),
];

const derivedDifferencePatterns = (): Element[] => [
  ...fallIndexes.map(derivedFall),
  ...riseIndexes.map(derivedRise),
];

const differences: Fill["kind"][] = ["diverging", "cannot-say", "target-only", "one-year"];

const noFigurePattern = (): Element =>
  pattern(
    "no-figure",
    "",
    background("no-figure-ground"),
    svgElement("path", { class: "no-figure-line", d: "M0,2h4" }),
  );

/** Side of a tile on a map a third as large, where the usual patterns would blur to a shade. */
const largeTile = 12;

function enlarged(made: Element): Element {
  for (const side of ["width", "height"]) made.setAttribute(side, String(largeTile));
  return made;
}

/** What lies over the colours of small maps: each line twice, so that it shows on any colour. */
const overlay = (id: string, transform: string, d: string, beside: string): Element =>
  enlarged(
    pattern(
      id,
      transform,
      svgElement("path", { class: "overlay-paper", d }),
      svgElement("path", { class: "overlay-ink", d: beside }),
    ),
  );

const smallPatterns = (): Element[] => [
  enlarged(
    pattern(
      "small-count-only",
      "",
      svgElement("rect", { class: "count-only-ground", width: largeTile, height: largeTile }),
      svgElement("circle", { class: "count-only-dot", cx: 6, cy: 6, r: 2.4 }),
    ),
  ),
  overlay("small-earlier", "rotate(45)", `M0,0v${largeTile}`, `M2,0v${largeTile}`),
  overlay("small-derived", "", "M3,6h6M6,3v6", "M3,7.5h6M7.5,3v6"),
  overlay("small-below", "", "M2,6h8", "M2,7.5h8"),
];

/** Every pattern that `map.css` refers to, for a page whose maps change their kind of fill. */
export const everyPattern = (): Element[] => [
  ...ratePatterns(),
  ...derivedPatterns(),
  ...differencePatterns(),
  ...derivedDifferencePatterns(),
  ...smallPatterns(),
  noFigurePattern(),
];

/** The fill patterns that `map.css` refers to and that a map of these fills may come to need. */
export const fillPatterns = (fills: readonly Fill[]): Element[] => [
  ...(fills.some((fill) => fill.kind === "diverging" && fill.derived)
    ? derivedDifferencePatterns()
    : []),
  ...(fills.some(({ kind }) => differences.includes(kind)) ? differencePatterns() : ratePatterns()),
  ...(fills.some(({ kind }) => kind === "derived") ? derivedPatterns() : []),
  noFigurePattern(),
];

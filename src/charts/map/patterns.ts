import type { Fill } from "../../lib/fill.ts";
import { svgElement } from "./element.ts";

/** Side of a pattern's tile in units of the drawing; larger on maps a third as large. */
const tile = 6;
/** The usual patterns would blur to a shade there. */
const largeTile = 12;

/** What a pattern is made of, as name, CSS class and shape. */
type Part = readonly [name: "rect" | "path", look: string, shape?: string];

const part = ([name, look, shape]: Part, side: number): Element =>
  name === "rect"
    ? svgElement("rect", { class: look, width: side, height: side })
    : svgElement("path", { class: look, d: shape ?? "" });

const pattern = (id: string, transform: string, parts: readonly Part[], side = tile): Element =>
  svgElement(
    "pattern",
    {
      id,
      width: side,
      height: side,
      patternUnits: "userSpaceOnUse",
      ...(transform && { patternTransform: transform }),
    },
    ...parts.map((each) => part(each, side)),
  );

/** Lines are light on the stronger half of a scale and dark on the weaker, or the reverse. */
const below = (index: number): Element =>
  pattern(`below-${index}`, "", [
    ["rect", `diverging-${index}`],
    ["path", index < 2 ? "sign-strong" : "sign-weak", "M1,3h4"],
  ]);

/** No verdict yet: lines that rise where a figure lies above, fall where below, on plain land. */
const earlierDate = (prefix: string, side: number): Element[] =>
  [["above", 45] as const, ["below", -45] as const].map(([name, degrees]) =>
    pattern(
      `${prefix}${name}-then`,
      `rotate(${degrees})`,
      [
        ["rect", "ground"],
        ["path", `${name}-then-line`, `M${side / 2},0v${side}`],
      ],
      side,
    ),
  );

const patterns = {
  /** Above or below a target on an earlier date than it is for. */
  earlierDate: () => earlierDate("", tile),
  /** Below zero: minus signs, told by more than colour. */
  below: () => [0, 1, 2].map(below),
  /** Over the colours of small maps: each line twice, so that it shows on any colour. */
  small: () => [
    ...earlierDate("small-", largeTile),
    pattern(
      "small-below",
      "",
      [
        ["path", "overlay-paper", "M2,6h8"],
        ["path", "overlay-ink", "M2,7.5h8"],
      ],
      largeTile,
    ),
  ],
  noFigure: () => [
    pattern("no-figure", "", [
      ["rect", "no-figure-ground"],
      ["path", "no-figure-line", "M0,3h6"],
    ]),
  ],
} satisfies Record<string, () => Element[]>;

/** Every pattern that `map-fills.css` refers to, for a page whose maps change their kind of fill. */
export const everyPattern = (): Element[] => Object.values(patterns).flatMap((make) => make());

/** The fill patterns that `map-fills.css` refers to and that a map of these fills may come to need. */
export function fillPatterns(fills: readonly Fill[]): Element[] {
  const has = (...kinds: Fill["kind"][]) => fills.some(({ kind }) => kinds.includes(kind));
  return [
    ...(has("above-then", "below-then") ? patterns.earlierDate() : []),
    ...(has("diverging") ? patterns.below() : []),
    ...patterns.noFigure(),
  ];
}

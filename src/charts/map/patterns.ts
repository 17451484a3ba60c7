import { classCount } from "../../lib/classes.ts";
import type { Fill } from "../../lib/fill.ts";
import { svgElement } from "./element.ts";

/** Side of a pattern's tile in units of the drawing; larger on maps a third as large. */
const tile = 4;
/** The usual patterns would blur to a shade there. */
const largeTile = 12;

/** What a pattern is made of, as name, CSS class and shape. */
type Part = readonly [name: "rect" | "path" | "circle", look: string, shape?: Circle | string];
type Circle = readonly [middle: number, radius: number];

function part([name, look, shape]: Part, side: number): Element {
  if (name === "rect") return svgElement("rect", { class: look, width: side, height: side });
  if (typeof shape === "string") return svgElement("path", { class: look, d: shape });
  const [middle = 0, radius = 0] = shape ?? [];
  return svgElement("circle", { class: look, cx: middle, cy: middle, r: radius });
}

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
const hatch = (isStrong: boolean) => (isStrong ? "hatch-strong" : "hatch-weak");

const classIndexes = Array.from({ length: classCount }, (_, index) => index);

/** A class's colour under lines of one shape. */
const ofClasses = (name: string, transform: string, d: string) => (): Element[] =>
  classIndexes.map((index) =>
    pattern(`${name}-${index}`, transform, [
      ["rect", `class-${index}`],
      ["path", hatch(index >= classCount / 2), d],
    ]),
  );

/** Classes of a diverging scale, whose middle is 3: their colours under signs. */
const signed = (name: string, indexes: readonly number[], d: string): Element[] =>
  indexes.map((index) =>
    pattern(`${name}-${index}`, "", [
      ["rect", `diverging-${index}`],
      ["path", hatch(Math.abs(index - 3) > 1), d],
    ]),
  );
const falls = [0, 1, 2];
const rises = [4, 5, 6];

const dots = (id: string, side: number, circle: Circle): Element =>
  pattern(
    id,
    "",
    [
      ["rect", "count-only-ground"],
      ["circle", "count-only-dot", circle],
    ],
    side,
  );
const dotted = (id: string) => dots(id, tile, [2, 0.8]);

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

/** What lies over the colours of small maps: each line twice, so that it shows on any colour. */
const overlay = (id: string, transform: string, d: string, beside: string): Element =>
  pattern(
    `small-${id}`,
    transform,
    [
      ["path", "overlay-paper", d],
      ["path", "overlay-ink", beside],
    ],
    largeTile,
  );

const patterns = {
  /** A figure of an earlier year: diagonal lines. */
  earlier: ofClasses("earlier", "rotate(45)", `M0,0v${tile}`),
  countOnly: () => [dotted("count-only")],
  /** A mean of an area's parts: a grid of crosses. */
  derived: ofClasses("derived", "", "M1,2h2M2,1v2"),
  /** Above or below a target on an earlier date than it is for. */
  earlierDate: () => earlierDate("", tile),
  /** Below zero: minus signs, told by more than colour; what cannot be told. */
  difference: () => [
    ...signed("below", falls, "M.4,2h3.2"),
    dotted("target-only"),
    dotted("one-year"),
    pattern("cannot-say", "rotate(45)", [
      ["rect", "cannot-say-ground"],
      ["path", "cannot-say-line", "M0,2h4M2,0v4"],
    ]),
  ],
  /** Changes of means: minus signs with a stem, plus signs. */
  derivedDifference: () => [
    ...signed("derived-change", falls, "M.4,2h3.2M2,2v1.6"),
    ...signed("derived-change", rises, "M1,2h2M2,1v2"),
  ],
  /** Old provinces known for both years, but not the same: upright lines. */
  partsOnly: () => [
    pattern("parts-only", "", [
      ["rect", "count-only-ground"],
      ["path", "no-figure-line", "M1,0v4M3,0v2"],
    ]),
  ],
  small: () => [
    dots("small-count-only", largeTile, [6, 2.4]),
    overlay("earlier", "rotate(45)", `M0,0v${largeTile}`, `M2,0v${largeTile}`),
    overlay("derived", "", "M3,6h6M6,3v6", "M3,7.5h6M7.5,3v6"),
    ...earlierDate("small-", largeTile),
    overlay("below", "", "M2,6h8", "M2,7.5h8"),
  ],
  noFigure: () => [
    pattern("no-figure", "", [
      ["rect", "no-figure-ground"],
      ["path", "no-figure-line", "M0,2h4"],
    ]),
  ],
} satisfies Record<string, () => Element[]>;

/** Every pattern that `map-fills.css` refers to, for a page whose maps change their kind of fill. */
export const everyPattern = (): Element[] => Object.values(patterns).flatMap((make) => make());

const ofTargets: Fill["kind"][] = ["above-then", "below-then", "target-only"];
const differences: Fill["kind"][] = [
  "diverging",
  "cannot-say",
  "one-year",
  "parts-only",
  ...ofTargets,
];

/** The fill patterns that `map-fills.css` refers to and that a map of these fills may come to need. */
export function fillPatterns(fills: readonly Fill[]): Element[] {
  const hasMeans = fills.some((fill) => fill.kind === "diverging" && fill.derived);
  const hasDifferences = fills.some(({ kind }) => differences.includes(kind));
  return [
    ...(fills.some(({ kind }) => ofTargets.includes(kind)) ? patterns.earlierDate() : []),
    ...(hasMeans ? patterns.derivedDifference() : []),
    ...(hasDifferences ? patterns.difference() : [...patterns.earlier(), ...patterns.countOnly()]),
    ...(fills.some(({ kind }) => kind === "parts-only") ? patterns.partsOnly() : []),
    ...(fills.some(({ kind }) => kind === "derived") ? patterns.derived() : []),
    ...patterns.noFigure(),
  ];
}

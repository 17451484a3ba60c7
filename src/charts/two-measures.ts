import * as Plot from "@observablehq/plot";
import {
  countSides,
  isExactPair,
  type Pair,
  pairLabel,
  pairTitle,
  twoMeasuresDescription,
} from "../answers/two-measures.ts";
import { twoMeasuresWords } from "../i18n/charts.ts";
import type { Language } from "../lib/language.ts";
import { type Width, widths } from "./frame.ts";
import { groupByLook, pointsAxis, sideTitle } from "./marks.ts";
import { type Drawings, drawPlot } from "./plot.ts";

const sizes = {
  narrow: { width: 312, height: 280, radius: 2.6 },
  wide: { width: 720, height: 340, radius: 5.2 },
} satisfies Record<Width, { width: number; height: number; radius: number }>;

const margin = { top: 44, right: 16, bottom: 50, left: 16 };
/** Points between the ticks of the axis, which starts and ends at a tick. */
const tickStep = 5;
/** Dots side by side within each point of difference. */
const columns = 2;
/** Height of the line that leads from an outermost dot up to its name. */
const leader = 40;

export interface TwoMeasuresInput {
  /** `two-measures`: the figures that carry both a coverage rate and an insured share. */
  pairs: readonly Pair[];
  language: Language;
}

/** A dot of the heap over its whole point of difference: 0 to 1, 1 to 2 … */
interface Dot {
  pair: Pair;
  x: number;
  row: number;
}

/** Heaps the pairs up from the axis, `columns` wide over each point, in order of difference. */
function heapUp(pairs: readonly Pair[]): Dot[] {
  const ordered = pairs.toSorted((a, b) => a.difference_points - b.difference_points);
  const heaps = Map.groupBy(ordered, (pair) => Math.floor(pair.difference_points));
  return [...heaps].flatMap(([from, members]) =>
    members.map((pair, index) => ({
      pair,
      x: from + ((index % columns) + 0.5) / columns,
      row: Math.floor(index / columns),
    })),
  );
}

const classOf = ({ pair }: Dot) =>
  `dot ${pair.difference_points > 0 ? "above" : "below"} ${isExactPair(pair) ? "full" : "hollow"}`;

const dotMarks = (dots: readonly Dot[], radius: number, language: Language): Plot.Markish[] =>
  groupByLook(dots, classOf, (members, className) =>
    Plot.dot(members, {
      x: "x",
      y: "row",
      r: radius,
      title: ({ pair }) => pairTitle(pair, language),
      className,
    }),
  );

function ticksFor(pairs: readonly Pair[]): number[] {
  const differences = pairs.map((pair) => pair.difference_points);
  const first = Math.floor(Math.min(0, ...differences) / tickStep);
  const last = Math.ceil(Math.max(0, ...differences) / tickStep);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * tickStep);
}

/** Names the dot farthest out on one side, above a thin line that leads up from it. */
function outermost({ pair, x }: Dot, width: Width, language: Language): Plot.Markish[] {
  const { height, radius } = sizes[width];
  const isRight = pair.difference_points > 0;
  return [
    Plot.ruleX([x], {
      insetTop: height - margin.top - margin.bottom - leader,
      insetBottom: 2 * radius + 2,
      className: "axis",
    }),
    Plot.text([pairLabel(pair, language)], {
      x: () => x,
      frameAnchor: "bottom",
      lineAnchor: "bottom",
      textAnchor: isRight ? "end" : "start",
      dx: isRight ? 12 : -8,
      dy: -leader - 3,
      lineHeight: 1.2,
      className: "label value",
    }),
  ];
}

function draw(width: Width, { pairs, language }: TwoMeasuresInput): string {
  const words = twoMeasuresWords[language];
  const { radius, ...size } = sizes[width];
  const ticks = ticksFor(pairs);
  const { exact, above, below, highest, lowest } = countSides(pairs);
  const dots = heapUp(pairs);
  const rows = (size.height - margin.top - margin.bottom) / (2 * radius + 1);
  return drawPlot(
    {
      ...size,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      x: { domain: [ticks[0], ticks.at(-1)], axis: null },
      y: { domain: [-0.5, rows - 0.5], axis: null },
      marks: [
        Plot.ruleX(ticks, { className: "grid" }),
        Plot.ruleX([0], { className: "axis", insetTop: 4 - margin.top }),
        Plot.ruleY([-0.5], { className: "axis" }),
        pointsAxis(ticks, words.axis, 40, language),
        sideTitle(words.below(below, exact), -1),
        sideTitle(words.above(above, exact), 1),
        dots
          .filter(({ pair }) => pair === highest || pair === lowest)
          .map((dot) => outermost(dot, width, language)),
        dotMarks(dots, radius, language),
      ],
    },
    `chart ${width}`,
    { label: words.title, description: twoMeasuresDescription(pairs, language) },
  );
}

/**
 * Every figure that carries both measures as a dot, heaped by how far the published rate lies above
 * (right) or below (left) the insured share, in whole percentage points; hollow where the
 * difference is only a bound or about, and then neither counted nor named.
 */
export function twoMeasuresChart(input: TwoMeasuresInput): Drawings {
  const [narrow, wide] = widths.map((width) => draw(width, input)) as [string, string];
  return { narrow, wide };
}

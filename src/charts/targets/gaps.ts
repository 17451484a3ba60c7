import * as Plot from "@observablehq/plot";
import {
  gapsDescription,
  gapTitle,
  groupsOf,
  type KnownTarget,
  placeOf,
} from "../../answers/targets/gaps-text.ts";
import { isVerdict } from "../../answers/targets/outcomes.ts";
import { signedGap } from "../../answers/targets/text.ts";
import { targetYearWords } from "../../i18n/target-years.ts";
import { targetsPageWords } from "../../i18n/targets-page.ts";
import { isExact } from "../../lib/bounds.ts";
import type { Language } from "../../lib/language.ts";
import { timeChartSize, type Width, widths } from "../frame.ts";
import { textWidth } from "../labels.ts";
import { groupByLook, pointsAxis, sideTitle } from "../marks.ts";
import { type Drawings, drawPlot } from "../plot.ts";

export interface TargetGapsInput {
  /** `knownTargets` of one year. */
  targets: readonly KnownTarget[];
  /** The distances that the axis spans, the same for every year so that they compare. */
  range: readonly [first: number, last: number];
  year: number;
  language: Language;
}

/** Letters are larger in the narrow drawing, which a phone shows smaller: see targets.css. */
const rowSizes = {
  narrow: { height: 20, letters: 1 },
  wide: { height: 19, letters: 1.06 },
} satisfies Record<Width, { height: number; letters: number }>;
const margin = { top: 30, right: 4, bottom: 44 };
/** Points between the ticks of the axis. */
const tickStep = 5;
const radius = 4;
/** Room at either end for the distance written beside the outermost dots. */
const inset = 52;

const sideOf = ({ outcome }: KnownTarget) =>
  outcome === "met" || outcome === "above_then" ? "above" : "below";
const lookOf = (target: KnownTarget) =>
  isVerdict(target) ? sideOf(target) : `${sideOf(target)} then`;

function draw(width: Width, { targets, range, year, language }: TargetGapsInput): string {
  const words = targetsPageWords[language].chart;
  const groups = groupsOf(targets, language);
  const lines = groups.flatMap((group) => [group, ...group.members]);
  const row = new Map(lines.map((line, index) => [line, index]));
  const y = (line: (typeof lines)[number]) => row.get(line);
  const [first, last] = range;
  const size = rowSizes[width];
  const firstTick = Math.ceil(first / tickStep);
  const ticks = Array.from(
    { length: Math.floor(last / tickStep) - firstTick + 1 },
    (_, index) => (firstTick + index) * tickStep,
  );
  const labels = targets.map((target) => placeOf(target, language));
  const marginLeft = size.letters * Math.max(...labels.map(textWidth));
  return drawPlot(
    {
      width: timeChartSize[width].width,
      height: margin.top + lines.length * size.height + margin.bottom,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft,
      insetLeft: inset,
      insetRight: inset,
      x: { domain: [first, last], axis: null },
      y: { domain: [-0.5, lines.length - 0.5], reverse: true, axis: null },
      marks: [
        Plot.ruleX(ticks, { className: "grid" }),
        Plot.ruleX([0], { className: "axis", insetTop: 4 - margin.top }),
        pointsAxis(ticks, words.axis, 36, language),
        sideTitle(words.below, -1),
        sideTitle(words.above, 1),
        Plot.text(groups, {
          y,
          text: ({ title }) => title,
          frameAnchor: "left",
          textAnchor: "start",
          dx: -marginLeft,
          className: "label group-label",
        }),
        Plot.text(targets, {
          y,
          text: (target) => placeOf(target, language),
          frameAnchor: "left",
          textAnchor: "end",
          dx: -2,
          className: "row-label",
        }),
        groupByLook(
          targets,
          (target) => `stem ${lookOf(target)}`,
          (members, className) => Plot.ruleY(members, { x1: 0, x2: "gap_points", y, className }),
        ),
        groupByLook(
          targets,
          (target) => `dot ${sideOf(target)} ${isExact(target) ? "full" : "hollow"}`,
          (members, className) =>
            Plot.dot(members, {
              x: "gap_points",
              y,
              r: radius,
              title: (target) => gapTitle(target, language),
              className,
            }),
        ),
        groupByLook(
          targets,
          (target) => `value ${sideOf(target)}`,
          (members, className) =>
            Plot.text(members, {
              x: "gap_points",
              y,
              text: (target) => signedGap(target.gap_points, language),
              textAnchor: className.endsWith("below") ? "end" : "start",
              dx: className.endsWith("below") ? -8 : 8,
              className,
            }),
        ),
      ],
    },
    `chart target-gaps ${width}`,
    {
      label: targetYearWords[language].chartLabel(year),
      description: gapsDescription(targets, language),
    },
  );
}

/**
 * Each target in force of a year that a figure tells of, as a line from 0 to its distance in percentage
 * points, those told at the year's end first; dashed where the figure is earlier, hollow where it is
 * not exact.
 */
export function targetGapsChart(input: TargetGapsInput): Drawings {
  const [narrow, wide] = widths.map((width) => draw(width, input)) as [string, string];
  return { narrow, wide };
}

import * as Plot from "@observablehq/plot";
import {
  gapsDescription,
  gapTitle,
  groupsOf,
  type KnownTarget,
  rowLabel,
} from "../../answers/targets/gaps-text.ts";
import { isVerdict } from "../../answers/targets/outcomes.ts";
import { signedGap } from "../../answers/targets/text.ts";
import { targetsPageWords } from "../../i18n/targets-page.ts";
import { isExact } from "../../lib/bounds.ts";
import type { Language } from "../../lib/language.ts";
import { timeChartSize, type Width, widths } from "../frame.ts";
import { textWidth } from "../labels.ts";
import { groupByLook, pointsAxis, sideTitle } from "../marks.ts";
import { type Drawings, drawPlot } from "../plot.ts";

export interface TargetGapsInput {
  /** `knownTargets` of `target-list`. */
  targets: readonly KnownTarget[];
  language: Language;
}

const rowHeight = 17;
const margin = { top: 30, right: 4, bottom: 44 };
/** Points between the ticks of the axis. */
const tickStep = 5;
const radius = 4;
/** Room at either end for the distance written beside the outermost dots. */
const inset = 46;

const sideOf = ({ outcome }: KnownTarget) =>
  outcome === "met" || outcome === "above_then" ? "above" : "below";
const lookOf = (target: KnownTarget) =>
  isVerdict(target) ? sideOf(target) : `${sideOf(target)} then`;

function draw(width: Width, { targets, language }: TargetGapsInput): string {
  const words = targetsPageWords[language].chart;
  const groups = groupsOf(targets, language);
  const lines = groups.flatMap((group) => [group, ...group.members]);
  const row = new Map(lines.map((line, index) => [line, index]));
  const y = (line: (typeof lines)[number]) => row.get(line);
  const gaps = targets.map((target) => target.gap_points);
  const [first, last] = [Math.min(0, ...gaps), Math.max(0, ...gaps)];
  const firstTick = Math.ceil(first / tickStep);
  const ticks = Array.from(
    { length: Math.floor(last / tickStep) - firstTick + 1 },
    (_, index) => (firstTick + index) * tickStep,
  );
  const labels = targets.map((target) => rowLabel(target, language));
  const marginLeft = 0.9 * Math.max(...labels.map(textWidth));
  return drawPlot(
    {
      width: timeChartSize[width].width,
      height: margin.top + lines.length * rowHeight + margin.bottom,
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
          className: "group-label",
        }),
        Plot.text(targets, {
          y,
          text: (target) => rowLabel(target, language),
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
    `chart ${width}`,
    { label: words.title, description: gapsDescription(targets, language) },
  );
}

/**
 * Each target in force that a figure tells of, as a line from 0 to its distance in percentage
 * points, those told at the year's end first; dashed where the figure is earlier, hollow where it is
 * not exact.
 */
export function targetGapsChart(input: TargetGapsInput): Drawings {
  const [narrow, wide] = widths.map((width) => draw(width, input)) as [string, string];
  return { narrow, wide };
}

import * as Plot from "@observablehq/plot";
import type { Compared, CompareRow } from "../../answers/compare/summary.ts";
import { areaPhrase, changeText, sideValue } from "../../answers/compare/text.ts";
import type { Side } from "../../answers/compare/years-asked.ts";
import { isExact, isOpen, liesBelow } from "../../lib/bounds.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import { formatDate } from "../../lib/dates.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { formatPercent } from "../../lib/numbers.ts";
import { groupByLook } from "../marks.ts";
import type { DumbbellFrame } from "./frame.ts";

const radius = 5;
const arrowLength = 17;
const tickStep = 10;
/** More percentages than this leave room for every second tick only. */
const everyTickUpTo = 40;

/** What the texts of the chart follow. */
export interface ChangeWording {
  state: CompareState;
  language: Language;
}

/** One area in the chart. */
export interface ChartLine {
  row: Compared;
  isNational: boolean;
  /** Top of the line in units of the drawing. */
  top: number;
}

/** One end of a line: the figure of one side. */
interface End {
  line: ChartLine;
  side: Side;
  value: number;
  bound: NonNullable<CompareRow["from_bound"]>;
}

const endsOf = (line: ChartLine): [End, End] => [
  { line, side: "from", value: line.row.from_value, bound: line.row.from_bound ?? "exact" },
  { line, side: "to", value: line.row.to_value, bound: line.row.to_bound ?? "exact" },
];

/** The numbers of the axis above the lines, with a rule down from each. */
export function percentAxis({ percents: [low, high], height }: DumbbellFrame, language: Language) {
  const step = high - low > everyTickUpTo ? 2 * tickStep : tickStep;
  const ticks = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, index) => high - index * step,
  );
  return [
    Plot.ruleX(ticks, { y1: 20, y2: height, className: "grid" }),
    Plot.text(ticks, {
      x: (tick) => tick,
      y: () => 10,
      text: (tick) => formatPercent(tick, language),
      className: "axis-label",
    }),
  ];
}

/** Rules over the whole width: between lines, and a stronger one under the country. */
export const lineRules = (lines: readonly ChartLine[], { size }: DumbbellFrame): Plot.Markish[] =>
  groupByLook(
    lines.slice(1),
    (line) => (lines[lines.indexOf(line) - 1]?.isNational ? "axis" : "grid"),
    (members, className) =>
      Plot.ruleY(members, {
        y: ({ top }) => top - 3,
        insetLeft: -size.left,
        insetRight: -size.right,
        className,
      }),
  );

/** Name, both dates and the change in points. */
export function lineTexts(
  lines: readonly ChartLine[],
  frame: DumbbellFrame,
  { state, language }: ChangeWording,
): Plot.Markish[] {
  const { nameY, datesY, pointsY, width } = frame.size;
  const start = { x: () => frame.percentAt(0), textAnchor: "start" } as const;
  const dates = ({ row }: ChartLine) =>
    [row.from_as_of ?? "", row.to_as_of ?? ""].map((date) => formatDate(date, language));
  return [
    groupByLook(
      lines,
      ({ isNational }) => (isNational ? "name national" : "name"),
      (members, className) =>
        Plot.text(members, {
          ...start,
          y: ({ top }) => top + nameY,
          text: ({ row }) => nameOf(row, language),
          className,
        }),
    ),
    Plot.text(lines, {
      ...start,
      y: ({ top }) => top + datesY,
      text: (line) => dates(line).join(" → "),
      className: "dates",
    }),
    groupByLook(
      lines,
      ({ row }) => `points ${row.status}`,
      (members, className) =>
        Plot.text(members, {
          x: () => frame.percentAt(width),
          y: ({ top }) => top + pointsY,
          textAnchor: "end",
          text: ({ row }) => changeText(row, state.measure, language),
          className,
        }),
    ),
  ];
}

/** The value beside its dot, away from the other one and past its arrow. */
function valueTexts(
  ends: readonly End[],
  frame: DumbbellFrame,
  { state, language }: ChangeWording,
) {
  const isLeft = ({ line: { row }, side }: End) =>
    row.from_value <= row.to_value === (side === "from");
  const distance = (end: End) => {
    const arrowThere = isOpen(end) && liesBelow(end) === isLeft(end);
    return radius + 5 + (arrowThere ? arrowLength - radius + 2 : 0);
  };
  return groupByLook(
    ends,
    (end) => (isLeft(end) ? "value left" : "value right"),
    (members, className) =>
      Plot.text(members, {
        x: (end) => frame.percentAt(frame.x(end.value) + (isLeft(end) ? -1 : 1) * distance(end)),
        y: ({ line }) => line.top + frame.size.dotsY,
        textAnchor: className === "value left" ? "end" : "start",
        text: ({ line, side }) => sideValue(line.row, side, state.measure, language),
        className,
      }),
  );
}

/** The way from one figure to the other, its ends, and arrows where a figure is open to one side. */
export function dumbbells(
  lines: readonly ChartLine[],
  frame: DumbbellFrame,
  wording: ChangeWording,
): Plot.Markish[] {
  const { state, language } = wording;
  const ends = lines.flatMap(endsOf);
  const y = ({ line }: End) => line.top + frame.size.dotsY;
  const title = ({ line: { row } }: End) =>
    `${nameOf(row, language)}: ${areaPhrase(row, state, language)}`;
  const classOf = (shape: string) => (end: End) =>
    `${shape} ${end.side} ${end.line.row.status} ${isExact(end) ? "full" : "hollow"}`;
  return [
    groupByLook(
      lines,
      ({ row }) => `way ${row.status}`,
      (members, className) =>
        Plot.ruleY(members, {
          x1: ({ row }) => row.from_value,
          x2: ({ row }) => row.to_value,
          y: ({ top }) => top + frame.size.dotsY,
          className,
        }),
    ),
    groupByLook(ends.filter(isOpen), classOf("arrow"), (members, className) =>
      Plot.vector(members, {
        x: "value",
        y,
        length: arrowLength,
        rotate: ({ bound }) => (bound === "over" ? 90 : 270),
        anchor: "start",
        className,
      }),
    ),
    groupByLook(ends, classOf("dot"), (members, className) =>
      Plot.dot(members, { x: "value", y, r: radius, title, className }),
    ),
    valueTexts(ends, frame, wording),
  ];
}

import * as Plot from "@observablehq/plot";
import { compareWords } from "../i18n/compare.ts";
import type { CompareState } from "../lib/compare-state.ts";
import { formatDate } from "../lib/dates.ts";
import { type Language, nameOf } from "../lib/language.ts";
import { formatPercent } from "../lib/numbers.ts";
import { type ChangeFrame, changeFrame, nationalGap } from "./change-frame.ts";
import { type Compared, type Comparison, isCompared } from "./change-summary.ts";
import { areaPhrase, changeText, type Side } from "./change-text.ts";
import { type Width, widths } from "./frame.ts";
import { type Drawings, drawPlot } from "./plot.ts";

const radius = 5;
const arrowLength = 17;
const tickStep = 10;

export interface ChangeChartInput {
  /** `comparison` of the provinces, in the order of the question. */
  rows: readonly Comparison[];
  /** `comparison` of the country; set apart at the top where it has both figures. */
  national: Comparison | undefined;
  state: CompareState;
  language: Language;
}

interface Line {
  row: Compared;
  isNational: boolean;
  /** Top of the line in units of the drawing. */
  top: number;
}

/** One end of a line: the figure of one side. */
interface End {
  line: Line;
  side: Side;
  value: number;
  bound: NonNullable<Comparison["from_bound"]>;
}

const endsOf = (line: Line): [End, End] => [
  { line, side: "from", value: line.row.from_value, bound: line.row.from_bound ?? "exact" },
  { line, side: "to", value: line.row.to_value, bound: line.row.to_bound ?? "exact" },
];

const isOpen = ({ bound }: End) => bound === "over" || bound === "under";
const isExact = ({ bound }: End) => bound === "exact" || bound === "rounded";

/** Marks that look alike share one group of the drawing, so that each needs no class. */
const grouped = <Item>(
  items: readonly Item[],
  classOf: (item: Item) => string,
  mark: (members: Item[], className: string) => Plot.Markish,
): Plot.Markish[] =>
  [...Map.groupBy(items, classOf)].map(([className, members]) => mark(members, className));

function axis({ percents: [low, high], height }: ChangeFrame, language: Language) {
  const ticks = Array.from(
    { length: (high - low) / tickStep + 1 },
    (_, index) => low + index * tickStep,
  ).filter((tick) => (high - low <= 50 ? true : (high - tick) % (2 * tickStep) === 0));
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

/** Name, both dates and the change in points. */
function texts(lines: readonly Line[], frame: ChangeFrame, input: ChangeChartInput) {
  const { language, state } = input;
  const { nameY, datesY, width, left } = frame.size;
  const start = { x: () => frame.percentAt(0), textAnchor: "start" } as const;
  const dates = ({ row }: Line) =>
    [row.from_as_of ?? "", row.to_as_of ?? ""]
      .map((date) => formatDate(date, language))
      .join(" → ");
  const nameClass = ({ isNational }: Line) => (isNational ? "name national" : "name");
  return [
    grouped(lines, nameClass, (members, className) =>
      Plot.text(members, {
        ...start,
        y: ({ top }) => top + nameY,
        text: ({ row }) => nameOf(row, language),
        className,
      }),
    ),
    Plot.text(lines, { ...start, y: ({ top }) => top + datesY, text: dates, className: "dates" }),
    grouped(
      lines,
      ({ row }) => `points ${row.status}`,
      (members, className) =>
        Plot.text(members, {
          x: () => frame.percentAt(width),
          // Beside the dots where the names are, above them where those are.
          y: ({ top }) => top + (left > width / 3 ? frame.size.dotsY : nameY),
          textAnchor: "end",
          text: ({ row }) => changeText(row, state.measure, language),
          className,
        }),
    ),
  ];
}

/** The value beside its dot, away from the other one and past its arrow. */
function valueTexts(ends: readonly End[], frame: ChangeFrame, input: ChangeChartInput) {
  const decimals = input.state.measure === "insured_share" ? 1 : 2;
  const isLeft = ({ line: { row }, side }: End) =>
    row.from_value <= row.to_value === (side === "from");
  const distance = (end: End) => {
    const arrowThere = end.bound === (isLeft(end) ? "under" : "over");
    return radius + 5 + (arrowThere ? arrowLength - radius + 2 : 0);
  };
  return grouped(
    ends,
    (end) => (isLeft(end) ? "value left" : "value right"),
    (members, className) =>
      Plot.text(members, {
        x: (end) => frame.percentAt(frame.x(end.value) + (isLeft(end) ? -1 : 1) * distance(end)),
        y: ({ line }) => line.top + frame.size.dotsY,
        textAnchor: className.endsWith("left") ? "end" : "start",
        text: ({ value }) => formatPercent(value, input.language, decimals),
        className,
      }),
  );
}

/** The way from one figure to the other, its ends, and arrows where a figure is open to one side. */
function dumbbells(lines: readonly Line[], frame: ChangeFrame, input: ChangeChartInput) {
  const ends = lines.flatMap(endsOf);
  const y = ({ line }: End) => line.top + frame.size.dotsY;
  const title = ({ line: { row } }: End) =>
    `${nameOf(row, input.language)}: ${areaPhrase(row, input.state, input.language)}`;
  const classOf = (shape: string) => (end: End) =>
    `${shape} ${end.side} ${end.line.row.status} ${isExact(end) ? "full" : "hollow"}`;
  return [
    grouped(
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
    grouped(ends.filter(isOpen), classOf("arrow"), (members, className) =>
      Plot.vector(members, {
        x: "value",
        y,
        length: arrowLength,
        rotate: ({ bound }) => (bound === "over" ? 90 : 270),
        anchor: "start",
        className,
      }),
    ),
    grouped(ends, classOf("dot"), (members, className) =>
      Plot.dot(members, { x: "value", y, r: radius, title, className }),
    ),
    valueTexts(ends, frame, input),
  ];
}

function draw(width: Width, compared: readonly Compared[], input: ChangeChartInput): string {
  const { national, state, language } = input;
  const rows = national && isCompared(national) ? [national, ...compared] : compared;
  const setApart = rows.length - compared.length;
  const values = rows.flatMap(({ from_value, to_value }) => [from_value, to_value]);
  const frame = changeFrame(width, values, rows.length, setApart);
  const { size, height, percents } = frame;
  const lines = rows.map(
    (row, at): Line => ({ row, isNational: at < setApart, top: frame.top(at) }),
  );
  const title = compareWords[language].mapTitle(
    compareWords[language].subject[state.measure],
    state.from,
    state.to,
  );
  const description = rows
    .map((row) => `${nameOf(row, language)}: ${areaPhrase(row, state, language)}`)
    .join("; ");
  return drawPlot(
    {
      width: size.width,
      height,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: size.left,
      marginRight: size.right,
      x: { domain: percents, axis: null },
      y: { domain: [0, height], range: [0, height], axis: null },
      marks: [
        axis(frame, language),
        setApart > 0
          ? Plot.ruleY([frame.top(setApart) - nationalGap / 2 - 2], {
              insetLeft: -size.left,
              insetRight: -size.right,
              className: "axis",
            })
          : null,
        texts(lines, frame, input),
        dumbbells(lines, frame, input),
      ],
    },
    `chart changes ${width}`,
    { label: compareWords[language].chartLabel(title), description: `${description}.` },
  );
}

/**
 * Where each area went, from the figure of one year to that of the other, in order of change; the
 * country set apart at the top. Hollow ends are not exact; arrows show where bounds leave room.
 * @returns null where no province has both figures
 */
export function changeChart(input: ChangeChartInput): Drawings | null {
  const compared = input.rows.filter(isCompared);
  if (compared.length === 0) return null;
  const [narrow, wide] = widths.map((width) => draw(width, compared, input)) as [string, string];
  return { narrow, wide };
}

import { compareWords } from "../../i18n/compare.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { mapPageWords } from "../../i18n/map-page.ts";
import { targetWords } from "../../i18n/targets.ts";
import { isBounded } from "../../lib/bounds.ts";
import { circleRadius, legendValues } from "../../lib/circle-scale.ts";
import { colourOf } from "../../lib/class-methods.ts";
import { classRange } from "../../lib/classes.ts";
import { type ClassIndex, type Fill, fillClass } from "../../lib/fill.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount, formatDecimal, formatPercent } from "../../lib/numbers.ts";
import { trimEnds } from "../../lib/trim-ends.ts";
import { groups, type Line } from "./line.ts";
import { type Scale, sideFill } from "./scale.ts";

/** One sign of the legend with the CSS classes of the map, and how many provinces have it. */
export interface LegendSign {
  fill: string;
  label: string;
  count?: number;
}

/** The legend of the explorer's maps and bars: a bar of classes, or circles, and what has none. */
export interface Legend {
  unit: string;
  /** The limit at the start of each class; empty where the class is open. */
  limits: string[];
  rows: { label: string; cells: (LegendSign & { count: number })[] }[];
  /** Radius in units of the map's drawing. */
  circles: (LegendSign & { radius: number })[];
  rest: LegendSign[];
  /** Said in the dark, where the strong colours are the light ones. */
  brighter?: string;
}

/** What is shown: several years have their counts in the maps, bars their groups as headings. */
export interface LegendOf {
  isGap: boolean;
  isMap: boolean;
  /** The one year that is shown. */
  year: number | undefined;
}

type ClassFill = (index: ClassIndex) => Fill;

/** The circle of a count: its class colour, with the pattern of its status. */
export const circleFill = (group: Line["group"]): string =>
  fillClass(
    group === "derived"
      ? { kind: "derived", index: 4 }
      : { kind: "class", index: 4, earlier: group === "earlier" },
  );

const countOf = (lines: readonly Line[], fill: string) =>
  lines.filter((line) => fillClass(line.fill) === fill).length;

/** "under 60%", "60 to under 70%", "95% and over": the unit stands once. */
function rangeText(
  { from, to }: { from: number | null; to: number | null },
  withUnit: (value: number) => string,
  language: Language,
): string {
  const words = explorerGraphicWords[language].legend;
  if (from === null) return to === null ? words.all : words.below(withUnit(to));
  if (to === null) return words.above(withUnit(from));
  return words.between(formatDecimal(from, language), withUnit(to));
}

/** A line for each kind and age of figure, from the lowest class that is there to the highest. */
function sequentialBar(
  limits: readonly number[],
  lines: readonly Line[],
  year: number | undefined,
  language: Language,
): Pick<Legend, "limits" | "rows"> {
  const { row } = mapPageWords[language].legend;
  const older = lines.flatMap(({ fill }) =>
    fill.kind === "class" && fill.earlier && fill.year !== undefined ? [fill.year] : [],
  );
  const [first, last] = [Math.min(...older), Math.max(...older)];
  const own = year === undefined ? explorerGraphicWords[language].groups.year : row.year(year);
  const kinds: { label: string; fill: ClassFill }[] = [
    { label: own, fill: (index) => ({ kind: "class", index, earlier: false }) },
    {
      label: row.earlier(first === last ? `${first}` : `${first}–${last}`),
      fill: (index) => ({ kind: "class", index, earlier: true }),
    },
    { label: row.derived, fill: (index) => ({ kind: "derived", index }) },
    { label: row.carried, fill: (index) => ({ kind: "derived", index, carried: true }) },
  ];
  const count = limits.length + 1;
  const percent = (value: number) => formatPercent(value, language);
  const columns = Array.from({ length: count }, (_, at) => {
    const range = classRange(at, limits);
    const label = rangeText(range, percent, language);
    const cells = kinds.map(({ fill }) => {
      const name = fillClass(fill(colourOf(at, count, 7) as ClassIndex));
      return { fill: name, label, count: countOf(lines, name) };
    });
    return { limit: range.from === null ? "" : formatDecimal(range.from, language), cells };
  });
  const used = trimEnds(columns, ({ cells }) => cells.some((cell) => cell.count > 0));
  const rows = kinds.map(({ label }, kind) => ({
    label,
    cells: used.flatMap(({ cells }) => cells[kind] ?? []),
  }));
  return {
    limits: used.map(({ limit }) => limit),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.count > 0)),
  };
}

/** From the greatest fall, or the farthest below the target, to the farthest above. */
function divergingBar(
  limits: readonly number[],
  lines: readonly Line[],
  isGap: boolean,
  language: Language,
): Pick<Legend, "limits" | "rows"> {
  const words = explorerGraphicWords[language].legend;
  const { outcome } = targetWords[language];
  const sides = compareWords[language].legend;
  const points = (value: number) => words.points(formatDecimal(value, language));
  const [above, under] = isGap ? [words.met, words.missed] : [words.rose, words.fell];
  const side = (below: boolean) =>
    Array.from({ length: limits.length + 1 }, (_, steps) => {
      const range = classRange(steps, limits);
      const fill = sideFill(below, steps);
      const text = rangeText(range, points, language);
      // The end that lies towards the falls.
      const start = below ? range.to : (range.from ?? 0);
      const sign = below ? "\u2212" : start === 0 ? "" : "+";
      return {
        fill: fillClass(fill),
        label: below ? under(text) : above(text),
        count: lines.filter(
          (line) => line.fill.kind === "diverging" && line.fill.index === fill.index,
        ).length,
        limit: start === null ? "" : `${sign}${formatDecimal(start, language)}`,
      };
    });
  const cells = trimEnds([...side(true).reverse(), ...side(false)], ({ count }) => count > 0);
  const label = isGap ? `${outcome.missed} / ${outcome.met}` : `${sides.fell} / ${sides.rose}`;
  return {
    limits: cells.map(({ limit }) => limit),
    rows: cells.length > 0 ? [{ label, cells }] : [],
  };
}

const circlesOf = (greatest: number, language: Language): Legend["circles"] =>
  legendValues(greatest).map((value) => ({
    fill: circleFill("year"),
    label: formatCount(value, language),
    radius: circleRadius(value, greatest),
  }));

/** The patterns of what has no class, by group of lines. */
const patterns: Partial<Record<Line["group"], Fill>> = {
  count_only: { kind: "count-only" },
  no_clear_change: { kind: "cannot-say" },
  only_from: { kind: "one-year" },
  only_to: { kind: "one-year" },
  parts_only: { kind: "parts-only" },
  neither: { kind: "none" },
  above_then: { kind: "above-then" },
  below_then: { kind: "below-then" },
  cannot_say: { kind: "cannot-say" },
  no_figure: { kind: "target-only" },
  no_target: { kind: "none" },
  none: { kind: "none" },
};

const isDerivedChange = ({ fill }: Line) => fill.kind === "diverging" && fill.derived === true;

/** A heading as it stands among other words. */
const startSmall = (heading: string) => heading.charAt(0).toLowerCase() + heading.slice(1);

/** What stands in no bar: the statuses of circles, bounds, and the patterns of what has no class. */
function restOf(lines: readonly Line[], scale: Scale, isMap: boolean, language: Language) {
  const words = explorerGraphicWords[language];
  const sign = (fill: string, label: string, belongs: (line: Line) => boolean): LegendSign => ({
    fill,
    label,
    count: lines.filter(belongs).length,
  });
  // Groups that share a pattern share its sign.
  const shared = groupBy(
    groups.filter((group) => patterns[group]),
    (group) => fillClass(patterns[group] as Fill),
  );
  const statuses = (["earlier", "derived"] as const).map((group) =>
    sign(circleFill(group), words.legend[group], (line) => line.group === group),
  );
  const derivedChange = fillClass({ kind: "diverging", index: 5, derived: true });
  return [
    ...(scale.kind === "circles" ? statuses : []),
    sign(derivedChange, words.legend.derived, isDerivedChange),
    sign("ground bounded-key", words.legend.bounded, isBounded),
    // Elsewhere they stand under a heading of their own.
    ...(isMap ? [...shared] : []).map(([fill, members]) => {
      const present = members.filter((group) => lines.some((line) => line.group === group));
      const label = present.map((group) => startSmall(words.groups[group])).join("; ");
      return sign(fill, label, ({ group }) => present.includes(group));
    }),
  ].filter(({ count }) => count !== 0);
}

/** Every sign that a map or ranking of these lines holds. */
export function legendOf(
  scale: Scale,
  lines: readonly Line[],
  { isGap, isMap, year }: LegendOf,
  language: Language,
): Legend {
  const bar = mapPageWords[language].legend;
  const isSequential = scale.kind === "sequential";
  const classes =
    scale.kind === "circles"
      ? { limits: [], rows: [] }
      : isSequential
        ? sequentialBar(scale.limits, lines, year, language)
        : divergingBar(scale.limits, lines, isGap, language);
  return {
    unit: isSequential ? bar.classes : bar.points,
    ...classes,
    circles: scale.kind === "circles" ? circlesOf(scale.greatest, language) : [],
    rest: restOf(lines, scale, isMap, language),
    ...(isSequential && isMap && { brighter: bar.brighter }),
  };
}

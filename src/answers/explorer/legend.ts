import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { isBounded } from "../../lib/bounds.ts";
import { circleRadius, legendValues } from "../../lib/circle-scale.ts";
import { colourOf } from "../../lib/class-methods.ts";
import { classRange } from "../../lib/classes.ts";
import { type ClassIndex, type Fill, fillClass } from "../../lib/fill.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount, formatDecimal, formatPercent } from "../../lib/numbers.ts";
import { groups, type Line } from "./line.ts";
import { type Scale, sideFill } from "./scale.ts";

/** One sign of the legend: a swatch with the CSS classes of the map, or a circle. */
export interface LegendEntry {
  fill: string;
  label: string;
  /** Radius in units of the map's drawing, for a circle. */
  radius?: number;
}

const swatch = (fill: Fill, label: string): LegendEntry => ({ fill: fillClass(fill), label });

/** The circle of a count: its class colour, with the pattern of its status. */
export const circleFill = (group: Line["group"]): string =>
  fillClass(
    group === "derived"
      ? { kind: "derived", index: 4 }
      : { kind: "class", index: 4, earlier: group === "earlier" },
  );

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

function sequentialEntries(limits: readonly number[], language: Language): LegendEntry[] {
  const classes = limits.length + 1;
  const percent = (value: number) => formatPercent(value, language);
  return Array.from({ length: classes }, (_, at) => {
    const index = colourOf(at, classes, 7) as ClassIndex;
    const label = rangeText(classRange(at, limits), percent, language);
    return swatch({ kind: "class", index, earlier: false }, label);
  }).reverse();
}

/** From the greatest rise, or the farthest above the target, down to the farthest below. */
function divergingEntries(
  limits: readonly number[],
  isGap: boolean,
  language: Language,
): LegendEntry[] {
  const words = explorerGraphicWords[language].legend;
  const points = (value: number) => words.points(formatDecimal(value, language));
  const [above, under] = isGap ? [words.met, words.missed] : [words.rose, words.fell];
  const side = (below: boolean) =>
    Array.from({ length: limits.length + 1 }, (_, steps) => {
      const range = rangeText(classRange(steps, limits), points, language);
      return swatch(sideFill(below, steps), below ? under(range) : above(range));
    });
  return [...side(false).reverse(), ...side(true)];
}

const circleEntries = (greatest: number, language: Language): LegendEntry[] =>
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

const isCarriedMean = ({ fill }: Line) => fill.kind === "derived" && fill.carried === true;
const isDerivedChange = ({ fill }: Line) => fill.kind === "diverging" && fill.derived === true;

/** Statuses that are shown by a pattern, those that the lines hold, and always what no figure is. */
function statusEntries(lines: readonly Line[], isMap: boolean, language: Language): LegendEntry[] {
  const words = explorerGraphicWords[language];
  const has = (group: Line["group"]) => lines.some((line) => line.group === group);
  // Groups that share a pattern share its entry.
  const shown = groupBy(
    groups.filter((group) => patterns[group] && has(group)),
    (group) => fillClass(patterns[group] as Fill),
  );
  return [
    ...(has("earlier") || lines.some(isCarriedMean)
      ? [swatch({ kind: "class", index: 4, earlier: true }, words.legend.earlier)]
      : []),
    ...(has("derived") ? [swatch({ kind: "derived", index: 4 }, words.legend.derived)] : []),
    ...(lines.some(isDerivedChange)
      ? [swatch({ kind: "diverging", index: 5, derived: true }, words.legend.derived)]
      : []),
    ...(lines.some(isBounded) ? [{ fill: "ground bounded-key", label: words.legend.bounded }] : []),
    // Elsewhere they stand under a heading of their own.
    ...(isMap ? [...shown] : []).map(([fill, members]) => ({
      fill,
      label: members.map((group) => words.groups[group]).join("; "),
    })),
  ];
}

/** Every sign that a map or ranking of these lines holds. */
export function legendEntries(
  scale: Scale,
  lines: readonly Line[],
  { isGap, isMap }: { isGap: boolean; isMap: boolean },
  language: Language,
): LegendEntry[] {
  const classes =
    scale.kind === "circles"
      ? circleEntries(scale.greatest, language)
      : scale.kind === "sequential"
        ? sequentialEntries(scale.limits, language)
        : divergingEntries(scale.limits, isGap, language);
  return [...classes, ...statusEntries(lines, isMap, language)];
}

import * as Plot from "@observablehq/plot";
import { type Connection, unbroken } from "../../answers/connections.ts";
import type { Row } from "../../sql/questions.ts";
import { type Frame, yearStart } from "../frame.ts";
import { groupByLook } from "../marks.ts";

const kindOf = ({ gap, open }: Connection) => `line ${gap ? "gap" : open ? "open" : "plain"}`;

/** Lines between the figures of the year: plain, paler beside a bound, dashed across a gap. */
export const connectionMarks = (connections: readonly Connection[]): Plot.Markish[] =>
  groupByLook(unbroken(connections), kindOf, (members, look) =>
    Plot.link(members, {
      x1: (line) => new Date(line.times[0]),
      x2: (line) => new Date(line.times[1]),
      y1: (line) => line.from.value,
      y2: (line) => line.to.value,
      className: look,
    }),
  );

export type Target = Pick<Row<"area-targets">, "year" | "target_pct" | "in_force">;

export type Threshold = Pick<Row<"thresholds">, "pct" | "valid_from" | "valid_to">;

/** First and last calendar year that a threshold is drawn for, or null outside the axis. */
export function thresholdYears(
  { valid_from, valid_to }: Threshold,
  [first, last]: readonly [number, number],
): [from: number, to: number] | null {
  const [from, to] = [Math.max(valid_from, first), Math.min(valid_to ?? last, last)];
  return from <= to ? [from, to] : null;
}

/** A pale line over the years in which each threshold was valid. */
export function thresholdMarks(thresholds: readonly Threshold[], frame: Frame): Plot.Markish {
  const spans = thresholds.flatMap((threshold) => {
    const years = thresholdYears(threshold, frame.years);
    return years ? [{ pct: threshold.pct, years }] : [];
  });
  return Plot.ruleY(spans, {
    x1: ({ years }) => new Date(yearStart(years[0])),
    x2: ({ years }) => new Date(yearStart(years[1] + 1)),
    y: "pct",
    className: "threshold",
  });
}

/** A step over the year of each target, joined upright to the step of the year before. */
export function targetMarks(
  targets: readonly Target[],
  titleOf: (target: Target) => string,
): Plot.Markish[] {
  const pairs = targets
    .slice(1)
    .map((to, index) => [targets[index] as Target, to] as const)
    .filter(([from, to]) => to.year === from.year + 1);
  return [
    Plot.ruleX(pairs, {
      x: ([, to]) => new Date(yearStart(to.year)),
      y1: ([from]) => from.target_pct,
      y2: ([, to]) => to.target_pct,
      className: "target riser",
    }),
    Plot.ruleY(targets, {
      x1: (target) => new Date(yearStart(target.year)),
      x2: (target) => new Date(yearStart(target.year + 1)),
      y: "target_pct",
      title: titleOf,
      className: "target",
    }),
  ];
}

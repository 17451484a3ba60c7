import * as Plot from "@observablehq/plot";
import { type Connection, unbroken } from "../../answers/connections.ts";
import type { Row } from "../../sql/questions.ts";
import { yearStart } from "../frame.ts";
import { groupByLook } from "../marks.ts";

const kindOf = ({ gap, open }: Connection) => `line ${gap ? "gap" : open ? "open" : "plain"}`;

/** The lines of some connections, which look alike. */
export const links = (connections: readonly Connection[], className: string): Plot.Markish =>
  Plot.link(connections, {
    x1: (line) => new Date(line.times[0]),
    x2: (line) => new Date(line.times[1]),
    y1: (line) => line.from.value,
    y2: (line) => line.to.value,
    className,
  });

/**
 * Lines between the figures of the year: plain, paler beside a bound or between different times of
 * the year, dashed across a gap.
 */
export const connectionMarks = (connections: readonly Connection[]): Plot.Markish[] =>
  groupByLook(unbroken(connections), kindOf, links);

export type Target = Pick<Row<"area-targets">, "year" | "target_pct" | "in_force">;

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

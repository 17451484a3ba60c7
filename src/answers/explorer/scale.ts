import { colourOf, equalLimits, type Limits, quantileLimits } from "../../lib/class-methods.ts";
import { classLimits, classOf } from "../../lib/classes.ts";
import { type ClassMethod, type ExplorerMeasure, kindOf } from "../../lib/explorer/options.ts";
import type { ClassIndex, Fill } from "../../lib/fill.ts";
import { gapLimits } from "../../lib/gap-classes.ts";
import type { Bound } from "../../sql/questions.ts";
import { compareLimits } from "../compare/classes.ts";

/** How numbers become colours or circles, the same for every map that is shown together. */
export type Scale =
  | { kind: "sequential"; limits: Limits }
  /** Limits in points without sign, the same on either side of 0. */
  | { kind: "diverging"; limits: Limits }
  | { kind: "circles"; greatest: number };

/** Classes made from the data: five are told apart more easily than seven. */
const madeClasses = 5;
/** On each side of 0 the palette has three colours. */
const sideClasses = 3;
const colours = 7;

/** Points per year; docs/decisions/explorer.md says how they divide what was observed. */
const perYearLimits = [1, 3];

const fixedLimits: Record<ExplorerMeasure, Limits> = {
  coverage_rate: classLimits,
  insured_share: classLimits,
  participants: [],
  uninsured: [],
  change: compareLimits,
  per_year: perYearLimits,
  target_gap: gapLimits,
};

function limitsBy(method: ClassMethod, fixed: Limits, values: number[], classes: number): Limits {
  if (method === "fixed") return fixed;
  return method === "quantile" ? quantileLimits(values, classes) : equalLimits(values, classes);
}

/**
 * The scale of a measure.
 * @param values everything that is shown on it, over all areas and years
 */
export function scaleOf(measure: ExplorerMeasure, method: ClassMethod, values: number[]): Scale {
  const fixed = fixedLimits[measure];
  switch (kindOf[measure]) {
    case "count":
      return { kind: "circles", greatest: Math.max(0, ...values) };
    case "share":
      return { kind: "sequential", limits: limitsBy(method, fixed, values, madeClasses) };
    default: {
      // Both sides share their limits, so that a colour is as far from 0 as its counterpart.
      const sizes = method === "equal" ? [0, ...values.map(Math.abs)] : values.map(Math.abs);
      return { kind: "diverging", limits: limitsBy(method, fixed, sizes, sideClasses) };
    }
  }
}

/** The colour of a figure on a sequential scale, 0 to 6. */
export const sequentialColour = (value: number, bound: Bound, limits: Limits): ClassIndex =>
  colourOf(classOf(value, bound, limits), limits.length + 1, colours) as ClassIndex;

/** The fill of a class on one side of 0; below 0 it is patterned too. */
export function sideFill(below: boolean, steps: number): Extract<Fill, { kind: "diverging" }> {
  const index = (below ? 2 - steps : 4 + steps) as ClassIndex;
  return { kind: "diverging", index, below };
}

/** The fill of a number on a diverging scale. */
export const divergingFill = (value: number, below: boolean, limits: Limits) =>
  sideFill(below, limits.filter((limit) => Math.abs(value) >= limit).length);

import type { Bound } from "../sql/questions.ts";
import { liesBelow } from "./bounds.ts";

/**
 * Lower limits of the colour classes, in percent, after the first class "below 60". Round and the
 * same for every year and both measures, so that maps compare; finer above 80, where most figures
 * are; 85 and 95 are levels that policy asked for.
 */
export const classLimits = [60, 70, 80, 85, 90, 95] as const;

export const classCount = classLimits.length + 1;

/**
 * The class of a figure, 0 the lowest. A figure published as "under 60" or "nearly 60" lies below the
 * limit it names; "over 90" lies in the class that starts there.
 * @param value percent
 */
export function classOf(
  value: number,
  bound: Bound,
  limits: readonly number[] = classLimits,
): number {
  const reached = (limit: number) => (liesBelow({ bound }) ? value > limit : value >= limit);
  return limits.filter(reached).length;
}

/** The limits of a class in percent; null where it is open. */
export const classRange = (
  index: number,
  limits: readonly number[] = classLimits,
): { from: number | null; to: number | null } => ({
  from: limits[index - 1] ?? null,
  to: limits[index] ?? null,
});

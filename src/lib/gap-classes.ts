/**
 * Where the classes of distance to a target part, in percentage points on either side of 0: half of
 * the distances known lie within the first, a fifth beyond the second.
 */
export const gapLimits = [2, 5] as const;

export type GapClass = 0 | 1 | 2 | 4 | 5 | 6;

/** From far below the target to far above it; the middle of the diverging scale is left out. */
export const gapClasses: readonly GapClass[] = [0, 1, 2, 4, 5, 6];

/**
 * The diverging class of a distance to target. There is no middle: equal is met.
 * @param gap figure minus target, percentage points
 */
export function gapClass(gap: number): GapClass {
  const steps = gapLimits.filter((limit) => Math.abs(gap) >= limit).length;
  return (gap < 0 ? 2 - steps : 4 + steps) as GapClass;
}

import { colourOf, equalLimits, type Limits, quantileLimits } from "../class-methods.ts";
import { classCount, classLimits, classOf } from "../classes.ts";

/** How the numbers of a map are put into classes. */
export const classMethods = ["quantile", "equal", "fixed"] as const;
export type ClassMethod = (typeof classMethods)[number];

/** More classes than these are hard to tell apart where the limits are not the usual ones. */
const classesWanted = 5;

/** Classes from the least up: their limits, and the colour of each on the site's scale. */
export interface MapClasses {
  limits: Limits;
  colours: number[];
}

/** The limits and colours of some values; `fixed` are those of the site's maps of percentages. */
export function mapClasses(values: readonly number[], method: ClassMethod): MapClasses {
  const limits = {
    fixed: () => [...classLimits],
    quantile: () => quantileLimits(values, classesWanted),
    equal: () => equalLimits(values, classesWanted),
  }[method]();
  const colours = Array.from({ length: limits.length + 1 }, (_, index) =>
    colourOf(index, limits.length + 1, classCount),
  );
  return { limits, colours };
}

/** The colour of a value, 0 (weakest) to 6. */
export const colourIndex = (value: number, { limits, colours }: MapClasses): number =>
  colours[classOf(value, "exact", limits)] ?? 0;

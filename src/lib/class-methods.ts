/** Where classes part. Each limit belongs to the class above it; there is one class more than limits. */
export type Limits = readonly number[];

/** Each once, smallest first; a limit at or below the least value would leave a class empty. */
const tidy = (limits: number[], least: number): number[] =>
  [...new Set(limits)].filter((limit) => limit > least).sort((a, b) => a - b);

/**
 * Limits that put as many values into each class as the next (quantiles). Equal values stay
 * together, so with ties there may be fewer classes and uneven ones.
 * @param classes how many classes are wanted, at least 1
 */
export function quantileLimits(values: readonly number[], classes: number): Limits {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return [];
  const limits = Array.from({ length: classes - 1 }, (_, at) => {
    const below = Math.round(((at + 1) * sorted.length) / classes);
    return sorted[below] ?? Number.POSITIVE_INFINITY;
  });
  return tidy(limits.filter(Number.isFinite), least);
}

/**
 * Limits that part the way from the least to the greatest value into classes of the same width,
 * rounded to a tenth so that the legend says where they really lie.
 * @param classes how many classes are wanted, at least 1
 */
export function equalLimits(values: readonly number[], classes: number): Limits {
  if (values.length === 0) return [];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const limits = Array.from({ length: classes - 1 }, (_, at) => {
    const limit = least + ((at + 1) * (greatest - least)) / classes;
    return Math.round(limit * 10) / 10;
  });
  return tidy(limits, least).filter((limit) => limit <= greatest);
}

/**
 * The colour of a class on a scale of `colours` steps: the ends of the scale for the outermost
 * classes, evenly spread between.
 */
export function colourOf(index: number, classes: number, colours: number): number {
  if (classes <= 1) return Math.floor(colours / 2);
  return Math.round((index * (colours - 1)) / (classes - 1));
}

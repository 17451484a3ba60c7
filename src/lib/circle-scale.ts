/** Radius of the largest circle, in units of the map's drawing: it covers a province, not a region. */
export const largestRadius = 24;

/** A circle smaller than this cannot be seen. */
const smallestRadius = 1.2;

/**
 * Radius of the circle for a count. The area, not the radius, is in proportion to the value: eyes
 * compare areas, and a radius in proportion would make twice as many look four times as many.
 * @param greatest the greatest value shown, which gets the largest circle
 */
export function circleRadius(value: number, greatest: number): number {
  if (value <= 0 || greatest <= 0) return 0;
  return Math.max(smallestRadius, largestRadius * Math.sqrt(value / greatest));
}

/**
 * Round values for the legend, the largest first: the greatest 1, 2 or 5 × 10ⁿ that fits, a fifth
 * of it and about a twentieth.
 */
export function legendValues(greatest: number): number[] {
  if (greatest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(greatest));
  const step = [5, 2, 1].find((each) => each * power <= greatest) ?? 1;
  const largest = step * power;
  const values = [largest, largest / 5, largest / 20].map((value) => Number(value.toPrecision(1)));
  return [...new Set(values)].filter((value) => value >= 1);
}

/** The English word that goes with a count: "year" or "years", "is" or "are". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? one : many;

/** A count with its word: "1 year", "3 years". */
export const counted = (count: number, one: string, many?: string): string =>
  `${count} ${plural(count, one, many)}`;

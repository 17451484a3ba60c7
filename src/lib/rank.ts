import type { Bound } from "../sql/questions.ts";
import { isExact } from "./bounds.ts";

interface Ranked {
  value: number | null;
  bound: Bound | null;
}

/**
 * The place of a value among others, from the largest; equal ones share it: 1, 2, 2, 4. Null for one
 * that is only "over", "under", about or estimated: it has no place, and takes none from the others.
 */
export const rankOf = (row: Ranked, members: readonly Ranked[]): number | null =>
  isExact(row)
    ? 1 + members.filter((other) => isExact(other) && (other.value ?? 0) > (row.value ?? 0)).length
    : null;

/** In the same order, but those with a place first. */
export const rankedFirst = <R extends Ranked>(members: readonly R[]): R[] => [
  ...members.filter(isExact),
  ...members.filter((row) => !isExact(row)),
];

import { distance } from "fastest-levenshtein";

/** Whether two keys differ by one slip: a letter dropped, doubled, wrong, or swapped with the next. */
export function isSlip(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length);
  let start = 0;
  while (start < shorter && typed[start] === meant[start]) start += 1;
  let end = 0;
  while (end < shorter - start && typed.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [a, b] = [typed, meant].map((key) => key.slice(start, key.length - end));
  if (a === undefined || b === undefined) return false;
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

/** Fewer letters than this are near the start of almost any name. */
const fewestOfStart = 4;

/** Whether what was typed so far is one slip from the start of a key. */
export const isSlipOfStart = (typed: string, meant: string): boolean =>
  typed.length >= fewestOfStart &&
  [-1, 0, 1].some((more) => isSlip(typed, meant.slice(0, typed.length + more)));

/** How far two keys are apart, as a share of the longer one. */
export const remoteness = (typed: string, meant: string): number =>
  distance(typed, meant) / Math.max(typed.length, meant.length, 1);

import type { CompareState } from "../../lib/compare-state.ts";
import type { Compared, CompareRow } from "./summary.ts";

export type Side = "from" | "to";

/** Whether a side's figure is of another year than the one asked for; a mean's, whether any part is. */
export function isOfOtherYear(row: CompareRow, side: Side, state: CompareState): boolean {
  const dates = row[`${side}_as_of`]?.split("/") ?? [];
  return dates.some((date) => Number(date.slice(0, 4)) !== state[side]);
}

/** How many comparisons rest on a figure of another year than asked, on either side. */
export const countOfOtherYears = (pairs: readonly Compared[], state: CompareState): number =>
  pairs.filter((row) => isOfOtherYear(row, "from", state) || isOfOtherYear(row, "to", state))
    .length;

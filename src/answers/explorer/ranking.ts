import { rankedFirst, rankOf } from "../../lib/rank.ts";
import { groups, type Line, type LineGroup, rankedGroups } from "./line.ts";

export interface RankedLine {
  line: Line;
  /** 1, 2, 2, 4; null where lines are not set in order against each other, and for bounds. */
  rank: number | null;
  /** Start and length of the bar in percent of its column, from 0 to the value. */
  bar: { start: number; length: number } | null;
}

export interface RankedGroup {
  group: LineGroup;
  members: RankedLine[];
}

/** What a bar's column stretches over: always with 0, and to 100 where shares are shown. */
function domainOf(values: readonly number[], isShare: boolean): [low: number, high: number] {
  return [Math.min(0, ...values), Math.max(isShare ? 100 : 0, ...values)];
}

/**
 * Lines in groups of what can be set beside each other, the largest value first, each with its bar.
 * Bars of all groups share one scale.
 * @param isShare whether the values are percentages of a whole
 */
export function rankingOf(lines: readonly Line[], isShare: boolean): RankedGroup[] {
  const values = lines.flatMap(({ value }) => value ?? []);
  const [low, high] = domainOf(values, isShare);
  const percent = (value: number) => (100 * value) / (high - low || 1);
  const barOf = (value: number | null) =>
    value === null
      ? null
      : { start: percent(Math.min(0, value) - low), length: percent(Math.abs(value)) };
  return groups
    .map((group) => {
      const members = rankedFirst(
        lines
          .filter((line) => line.group === group)
          .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)),
      );
      return {
        group,
        members: members.map((line) => ({
          line,
          rank: rankedGroups.includes(group) ? rankOf(line, members) : null,
          bar: barOf(line.value),
        })),
      };
    })
    .filter(({ members }) => members.length > 0);
}

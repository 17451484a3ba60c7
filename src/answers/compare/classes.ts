import type { Fill } from "../../lib/fill.ts";
import type { Row } from "../../sql/questions.ts";

type Change = Pick<Row<"compare">, "status" | "change_points" | "members">;
type CompareFill = Extract<Fill, { kind: "diverging" }>;

/**
 * Limits in percentage points between the three classes of a rise and, with the other sign, of a
 * fall. Round, and the same for all pairs of years and both measures, so that maps compare; see
 * docs/decisions/compare.md for how they divide what was observed.
 */
export const compareLimits = [5, 15] as const;

/** A class of the change map: a rise or fall between two limits, in points without sign. */
export interface CompareClass {
  status: "rose" | "fell";
  fill: CompareFill;
  from: number;
  /** Null where the class is open. */
  to: number | null;
}

const classesOf = (status: CompareClass["status"]): CompareClass[] =>
  [0, ...compareLimits].map((from, at) => ({
    status,
    // 3 is the pale middle of the palette, which no clear change may take.
    fill: {
      kind: "diverging",
      index: (status === "rose" ? 4 + at : 2 - at) as CompareFill["index"],
      ...(status === "fell" && { below: true }),
    },
    from,
    to: compareLimits[at] ?? null,
  }));

/** The classes of the change map, each side from the smallest change to the largest. */
export const compareClasses = { rose: classesOf("rose"), fell: classesOf("fell") };

/** How a province is filled on the change map. */
export function compareFill({ status, change_points, members }: Change): Fill {
  switch (status) {
    case "neither":
      return { kind: "none" };
    case "only_from":
    case "only_to":
      return { kind: "one-year" };
    case "parts_only":
      return { kind: "parts-only" };
    case "no_clear_change":
      return { kind: "cannot-say" };
    default: {
      const size = Math.abs(change_points ?? 0);
      const found = compareClasses[status].findLast(({ from }) => size >= from);
      if (!found) throw new RangeError(`no class for a change of ${change_points} points`);
      return members === null ? found.fill : { ...found.fill, derived: true };
    }
  }
}

import type { Outcome, OutcomeCounts } from "../../lib/counts.ts";
import type { TargetRow } from "../../lib/target-row.ts";
import type { Row } from "../../sql/questions.ts";

/** How targets ended. Targets of the country and of provinces are never counted together. */
export function countOutcomes(rows: readonly { outcome: Outcome }[]): OutcomeCounts {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const [met, missed] = [count("met"), count("missed")];
  return {
    met,
    missed,
    checkable: met + missed,
    aboveThen: count("above_then"),
    belowThen: count("below_then"),
    cannotSay: count("cannot_say"),
    noFigure: count("no_figure"),
    noTarget: count("no_target"),
    total: rows.length,
  };
}

/** Whether a figure of the year's end tells what came of a target. */
export const isVerdict = ({ outcome }: { outcome: Outcome }): boolean =>
  outcome === "met" || outcome === "missed";

export type AreaTarget = TargetRow & Pick<Row<"target-map">, "area_code" | "name_vi" | "name_en">;

/** The areas of a map that had a target in its year, in the order of the map's rows. */
export const withTarget = (rows: readonly Row<"target-map">[], year: number): AreaTarget[] =>
  rows.flatMap((row) => {
    const { outcome, target_pct, target_qualifier, set_by } = row;
    const { source_title, source_publisher, source_publisher_en } = row;
    if (outcome === "no_target" || target_pct === null || !target_qualifier || !set_by) return [];
    if (source_title === null || source_publisher === null || source_publisher_en === null)
      return [];
    return [
      {
        ...row,
        year,
        outcome,
        target_pct,
        target_qualifier,
        set_by,
        source_title,
        source_publisher,
        source_publisher_en,
      },
    ];
  });

import type { Row } from "../sql/questions.ts";

export type Outcome = Row<"target-map">["outcome"];

/** How targets ended; `checkable` are those of which a figure says met or missed. */
export function countOutcomes(rows: readonly { outcome: Outcome }[]) {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const [met, missed] = [count("met"), count("missed")];
  return {
    met,
    missed,
    checkable: met + missed,
    cannotSay: count("cannot_say"),
    noFigure: count("no_figure"),
    noTarget: count("no_target"),
    total: rows.length,
  };
}

/** Whether a figure is dated before the December of a target's year. */
export const isEarly = ({ as_of }: { as_of: string | null }): boolean => {
  const month = as_of?.slice(5, 7) ?? "";
  return month !== "" && month < "12";
};

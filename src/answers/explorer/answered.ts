import type { ExplorerState } from "../../lib/explorer/state.ts";
import type { Measure, Row } from "../../sql/questions.ts";
import { splitAnswer } from "../compare/answer.ts";
import type { CompareRow } from "../compare/summary.ts";
import { isVerdict } from "../targets/outcomes.ts";

/** The answer of one map's worth of areas, by the question that was asked. */
export type Answered =
  | { kind: "figures"; year: number; rows: Row<"year-map">[] }
  /** `others`: the same comparison by the other measure. */
  | { kind: "changes"; rows: CompareRow[]; others: CompareRow[] }
  | { kind: "gaps"; year: number; rows: Row<"target-map">[] };

/** The measure of `figures` that a state asks for; what a change or a gap is of, for the others. */
export function measureAsked({ measure, of }: ExplorerState): Measure {
  if (measure === "change" || measure === "per_year") return of;
  return measure === "target_gap" ? "coverage_rate" : measure;
}

/** The number that a change's map is about, where its direction is clear. */
export function changeValue(row: CompareRow, measure: ExplorerState["measure"]): number | null {
  if (row.status !== "rose" && row.status !== "fell") return null;
  return measure === "per_year" ? row.points_per_year : row.change_points;
}

/** The provinces' numbers that classes or circles are made from; of targets those of verdicts. */
export function numbersOf(answered: Answered, { measure }: ExplorerState): number[] {
  const numbers =
    answered.kind === "changes"
      ? splitAnswer(answered.rows).rows.map((row) => changeValue(row, measure))
      : answered.kind === "gaps"
        ? answered.rows.filter(isVerdict).map((row) => row.gap_points)
        : answered.rows.map((row) => row.value);
  return numbers.filter((value) => value !== null);
}

/** Whether a map would show any number, drawn in a class or not. */
export const hasNumbers = (answered: Answered, state: ExplorerState): boolean =>
  answered.kind === "gaps"
    ? answered.rows.some((row) => row.gap_points !== null)
    : numbersOf(answered, state).length > 0;

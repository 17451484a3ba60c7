import type { Row } from "../../sql/questions.ts";

export type CompareRow = Row<"compare">;
type CompareStatus = CompareRow["status"];

/** A row with a figure on both sides. */
export type Compared = CompareRow & { from_value: number; to_value: number; change_points: number };

/** A clear change between two exact figures, and whether it is the only one that way. */
export interface Outermost {
  row: Compared;
  alone: boolean;
}

/** What a comparison comes to. */
export interface CompareSummary {
  counts: Record<CompareStatus, number>;
  /** Of those without a clear change, how many moved too little between two sources. */
  withinMargin: number;
  /** Areas with a figure on both sides. */
  compared: number;
  /** The rows of those, the largest rise first. */
  pairs: Compared[];
  total: number;
  /** The outermost clear changes, where another is there to be set beside them or none at all. */
  largestRise: Outermost | undefined;
  largestFall: Outermost | undefined;
  /** The middle one of the changes between two exact figures, in points. */
  median: { points: number; of: number } | undefined;
}

/** With fewer changes one more figure would move the middle by points: no median is told of them. */
const fewestForMedian = 8;

export const isCompared = (row: CompareRow): row is Compared => row.change_points !== null;

function medianOf(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  const [low = 0, high = low] = ordered.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** One exact change among others that are bounds is told from none of them. */
function outermost(compared: readonly Compared[], status: CompareStatus): Outermost | undefined {
  const alike = compared.filter((row) => row.status === status);
  const exact = alike.filter(({ change_bound }) => change_bound === "exact");
  const row = exact.at(status === "rose" ? 0 : -1);
  const alone = alike.length === 1;
  return row && (alone || exact.length > 1) ? { row, alone } : undefined;
}

/** Counts the answers of `compare` and finds the outermost clear changes and the median. */
export function summarize(rows: readonly CompareRow[]): CompareSummary {
  const count = (status: CompareStatus) => rows.filter((row) => row.status === status).length;
  const compared = rows.filter(isCompared).toSorted((a, b) => b.change_points - a.change_points);
  const exact = compared.filter(({ change_bound }) => change_bound === "exact");
  const known = exact.map(({ change_points }) => change_points);
  return {
    counts: {
      rose: count("rose"),
      fell: count("fell"),
      no_clear_change: count("no_clear_change"),
      only_from: count("only_from"),
      only_to: count("only_to"),
      parts_only: count("parts_only"),
      neither: count("neither"),
    },
    withinMargin: compared.filter(({ unclear_because }) => unclear_because === "sources").length,
    compared: compared.length,
    pairs: compared,
    total: rows.length,
    largestRise: outermost(compared, "rose"),
    largestFall: outermost(compared, "fell"),
    median:
      known.length >= fewestForMedian ? { points: medianOf(known), of: known.length } : undefined,
  };
}

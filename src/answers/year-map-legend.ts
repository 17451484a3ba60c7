import { classOf, classRange } from "../lib/classes.ts";
import type { ClassIndex, Fill } from "../lib/fill.ts";
import type { Row } from "../sql/questions.ts";
import { colouredFill } from "./year-map.ts";

type YearMapRow = Row<"year-map">;
type Kind = "year" | "earlier" | "derived" | "carried";

/** One line of the legend's bar: figures that are as old and come about in the same way. */
interface LegendRow {
  kind: Kind;
  /** The first and last year of the figures. */
  years: readonly [first: number, last: number];
  /** By class, in the order of `classes`. */
  cells: { fill: Fill; count: number }[];
}

/** The bar of a year map: the classes that it holds and those between, how many provinces in each. */
export interface YearMapLegend {
  classes: { index: number; from: number | null; to: number | null }[];
  rows: LegendRow[];
  countOnly: number;
  none: number;
}

const kinds: readonly Kind[] = ["year", "earlier", "derived", "carried"];

function kindOf({ status, is_carried }: YearMapRow): Kind | undefined {
  if (status === "year" || status === "earlier") return status;
  if (status !== "derived") return undefined;
  return is_carried ? "carried" : "derived";
}

const classIn = ({ value, bound }: YearMapRow) => classOf(value ?? 0, bound ?? "exact");

/** What the legend of a map of the coverage rate has to say; classes at either end without a province are left out. */
export function yearMapLegend(rows: readonly YearMapRow[]): YearMapLegend {
  const coloured = rows.filter((row) => kindOf(row) !== undefined && row.value !== null);
  const indexes = coloured.map(classIn);
  const [lowest, highest] = [Math.min(...indexes), Math.max(...indexes)];
  const classes = Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, at) => ({
    index: lowest + at,
    ...classRange(lowest + at),
  }));
  const lines = kinds.flatMap((kind): LegendRow[] => {
    const members = coloured.filter((row) => kindOf(row) === kind);
    const [one] = members;
    if (!one) return [];
    const years = members.flatMap(({ figure_year, oldest_year }) =>
      [figure_year, oldest_year].filter((year) => year !== null),
    );
    return [
      {
        kind,
        years: [Math.min(...years), Math.max(...years)],
        cells: classes.map(({ index }) => ({
          fill: colouredFill(one, index as ClassIndex),
          count: members.filter((row) => classIn(row) === index).length,
        })),
      },
    ];
  });
  return {
    classes,
    rows: lines,
    countOnly: rows.filter(({ status }) => status === "count_only").length,
    none: rows.filter(({ status }) => status === "none").length,
  };
}

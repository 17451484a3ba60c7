import { classCount, classOf } from "../lib/classes.ts";
import type { ClassIndex, Fill } from "../lib/fill.ts";
import { trimEnds } from "../lib/trim-ends.ts";
import type { Row } from "../sql/questions.ts";
import { colouredFill } from "./year-map.ts";

type YearMapRow = Row<"year-map">;

/** How a figure came about and how old it is; a carried mean is mostly of earlier figures. */
const kinds = ["year", "earlier", "derived", "carried"] as const;
type Kind = (typeof kinds)[number];

/** One line of the legend's bar. */
interface LegendRow {
  kind: Kind;
  /** The first and last year of the figures. */
  years: readonly [first: number, last: number];
  /** By class, in the order of `classes`. */
  cells: { fill: Fill; count: number }[];
}

/** The bar of a year map: the classes that it holds and those between, how many provinces in each. */
export interface YearMapLegend {
  classes: number[];
  rows: LegendRow[];
  countOnly: number;
  none: number;
}

function kindOf({ status, is_carried }: YearMapRow): Kind | undefined {
  if (status === "year" || status === "earlier") return status;
  if (status !== "derived") return undefined;
  return is_carried ? "carried" : "derived";
}

const classIn = ({ value, bound }: YearMapRow) => classOf(value ?? 0, bound ?? "exact");

/** What the legend of a map of the coverage rate has to say; the lowest class first. */
export function yearMapLegend(rows: readonly YearMapRow[]): YearMapLegend {
  const coloured = Map.groupBy(
    rows.filter((row) => row.value !== null),
    kindOf,
  );
  const used = new Set([...coloured.values()].flat().map(classIn));
  const classes = trimEnds(
    Array.from({ length: classCount }, (_, index) => index),
    (index) => used.has(index),
  );
  const lines = kinds.flatMap((kind): LegendRow[] => {
    const members = coloured.get(kind) ?? [];
    const [one] = members;
    if (!one) return [];
    const years = members.flatMap(({ figure_year, oldest_year }) =>
      [figure_year, oldest_year].filter((year) => year !== null),
    );
    return [
      {
        kind,
        years: [Math.min(...years), Math.max(...years)],
        cells: classes.map((index) => ({
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

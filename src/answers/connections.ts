import { isOpen } from "../lib/bounds.ts";
import { type DatedFigure, middleOf } from "../lib/dated-figure.ts";

/** Years without any figure, first and last. */
interface Gap {
  from: number;
  to: number;
}

/** The line from one figure of the year to the next. */
export interface Connection {
  from: DatedFigure;
  to: DatedFigure;
  /** Start and end in milliseconds UTC: the middle of what each date covers. */
  times: [start: number, end: number];
  /** The years without figures, when they are too many for a plain line. */
  gap: Gap | null;
  /** The ends are means of other provinces, so that no line may join them. */
  broken: boolean;
  /**
   * An end is only known to lie over or under a value, or only one is of the year's end, so that the
   * slope says little.
   */
  open: boolean;
}

/** Years between the last days of two figures up to which a plain line may join them. */
const longestPlainLine = 2;

function fartherApart(from: DatedFigure, to: DatedFigure, years: number): boolean {
  const limit = new Date(from.as_of_end);
  limit.setUTCFullYear(limit.getUTCFullYear() + years);
  return new Date(to.as_of_end) > limit;
}

/** Whether a figure tells how a year ended, or of the whole year. */
const isYearEnd = ({ as_of_end }: DatedFigure) => as_of_end.slice(5, 7) === "12";

/** Whether a figure of the year continues another: the same publisher's, of a later date. */
const continues = (later: DatedFigure, { year, source_publisher, as_of_end }: DatedFigure) =>
  later.chosen &&
  later.year === year &&
  later.source_publisher === source_publisher &&
  later.as_of_end > as_of_end;

/**
 * The figures that a line goes through: those of the year, and before them the exact ones that the
 * same publisher gives for earlier dates of that year, so that a fall within a year is seen as one.
 * @param figures of one measure, oldest first
 */
export const alongLine = (figures: readonly DatedFigure[]): DatedFigure[] =>
  figures.filter(
    (figure) =>
      !figure.is_mid_year &&
      (figure.chosen ||
        (figure.bound === "exact" && figures.some((later) => continues(later, figure)))),
  );

/**
 * Lines between the figures of the year.
 * @param figures those along the line, oldest first
 */
export const connect = (figures: readonly DatedFigure[]): Connection[] =>
  figures.slice(1).map((to, index) => {
    const from = figures[index] as DatedFigure;
    const apart = fartherApart(from, to, longestPlainLine);
    return {
      from,
      to,
      times: [middleOf(from), middleOf(to)],
      gap: apart ? { from: from.year + 1, to: to.year - 1 } : null,
      broken: to.has_other_parts === true,
      open: isOpen(from) || isOpen(to) || isYearEnd(from) !== isYearEnd(to),
    };
  });

/** Those that a line may draw. */
export const unbroken = (connections: readonly Connection[]): Connection[] =>
  connections.filter(({ broken }) => !broken);

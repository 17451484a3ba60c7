import type { Row } from "../sql/questions.ts";

/** What the mean of some provinces rests on. */
type MeanParts = Pick<Row<"area-series">, "members" | "members_with_figure" | "has_other_parts"> &
  Pick<Row<"region-series">, "is_carried">;

/** A percentage or number of people with the time it refers to: what every chart over time draws. */
export type DatedFigure = Pick<
  Row<"area-history">,
  | "measure"
  | "year"
  | "value"
  | "bound"
  | "decimals"
  | "as_of"
  | "as_of_basis"
  | "precision"
  | "as_of_start"
  | "as_of_end"
  | "chosen"
  | "source_publisher"
  | "source_publisher_en"
> &
  Partial<MeanParts> & {
    /** Of an earlier date of a year that lacks a figure of its end, between years that have one. */
    is_mid_year?: boolean;
  };

const day = 24 * 60 * 60 * 1000;

/** First and last instant that a figure's date covers, in milliseconds UTC. */
export const timeSpan = (figure: DatedFigure): [start: number, end: number] => [
  Date.parse(figure.as_of_start),
  Date.parse(figure.as_of_end) + day,
];

/** The middle of what a figure's date covers, in milliseconds UTC. */
export const middleOf = (figure: DatedFigure): number => {
  const [start, end] = timeSpan(figure);
  return (start + end) / 2;
};

export const isDay = (figure: DatedFigure): boolean => figure.precision === "day";

/** The source named another date, or none: the figure's date is what follows from it. */
export const isImplied = (figure: DatedFigure): boolean => figure.as_of_basis !== "stated";

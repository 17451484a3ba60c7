import type { Row } from "../sql/questions.ts";

type Figure = Row<"area-history">;

/** One published row of an area with what was read from it and what we computed. */
export interface Observation<F extends Figure = Figure> {
  id: string;
  rate: F | undefined;
  participants: F | undefined;
  share: F | undefined;
  /** Any of its figures, for what they have in common: date, source, notes. */
  any: F;
}

/** Figures gathered by the observation they come from, the last one first. */
export function byObservation<F extends Figure>(figures: F[]): Observation<F>[] {
  const groups = Map.groupBy(figures, (figure) => figure.observation_id);
  return [...groups]
    .map(([id, members]) => {
      const of = (measure: Figure["measure"]) => members.find((row) => row.measure === measure);
      return {
        id,
        rate: of("coverage_rate"),
        participants: of("participants"),
        share: of("insured_share"),
        any: members[0] as F,
      };
    })
    .reverse();
}

/** Coverage rates that name the same last day and yet differ, grouped by that day. */
export function differingRates(figures: Figure[]): Figure[][] {
  const disputed = figures.filter(
    (figure) => figure.measure === "coverage_rate" && figure.figures_that_differ > 1,
  );
  return [...Map.groupBy(disputed, (figure) => figure.as_of_end).values()];
}

/** The figure of a year for one measure, if there is one. */
export const figureOfYear = (figures: Figure[], measure: Figure["measure"], year: number) =>
  figures.find((row) => row.chosen && row.measure === measure && row.year === year);

/** The latest figure of the year for one measure. */
export const latestFigure = (figures: Figure[], measure: Figure["measure"]) =>
  figures.findLast((row) => row.chosen && row.measure === measure);

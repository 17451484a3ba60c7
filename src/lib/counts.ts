import type { Row } from "../sql/questions.ts";

/** How a year map's areas are filled: by a figure of the year, an earlier one, a mean, not at all. */
export interface StatusCounts {
  year: number;
  earlier: number;
  derived: number;
  countOnly: number;
  none: number;
  total: number;
}

export type PublicationStatus = Row<"publication">["status"];

/** How many places and years have what, and what share of the people (in percent) have a rate. */
export interface PublicationCounts {
  exact: number;
  bounded: number;
  countOnly: number;
  none: number;
  withRate: number;
  total: number;
  peopleSharePct: number;
}

export type Outcome = Row<"target-map">["outcome"];

/** How targets ended; `checkable` are those met or missed, told by a figure of the year's end. */
export interface OutcomeCounts {
  met: number;
  missed: number;
  checkable: number;
  aboveThen: number;
  belowThen: number;
  cannotSay: number;
  noFigure: number;
  noTarget: number;
  total: number;
}

/** How many rows came, changed and went between two states of the data. */
export interface ChangeCounts {
  added: number;
  changed: number;
  withdrawn: number;
}

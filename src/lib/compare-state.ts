import type { AreaSet, Questions } from "../sql/questions.ts";
import type { Page } from "./addresses.ts";
import { type ComparedYears, usualTolerance, widestTolerance } from "./compare-years.ts";

export type ComparedMeasure = Questions["compare"]["parameters"]["measure"];

/** What a comparison is of. */
export interface CompareState {
  from: number;
  to: number;
  /** How many years from each of the two a figure may lie. */
  tolerance: number;
  measure: ComparedMeasure;
  /** The 63 provinces until June 2025, or the 34 since. */
  areaSet: AreaSet;
  /** Slug of a region of the 63, or "all". */
  region: string;
}

export type CompareParameter = keyof CompareState;

export const comparedMeasures = [
  "coverage_rate",
  "insured_share",
] as const satisfies ComparedMeasure[];

/** The measure that a comparison does not show. */
export const otherMeasure = {
  coverage_rate: "insured_share",
  insured_share: "coverage_rate",
} as const satisfies Record<ComparedMeasure, ComparedMeasure>;

export const comparedAreaSets = ["63", "34"] as const satisfies CompareState["areaSet"][];

/** The state of a pair's own page; each area set has one. */
export const stateOfYears = (
  [from, to]: ComparedYears,
  areaSet: CompareState["areaSet"] = "63",
): CompareState => ({
  from,
  to,
  tolerance: usualTolerance,
  measure: "coverage_rate",
  areaSet,
  region: "all",
});

export const tolerances = Array.from({ length: widestTolerance + 1 }, (_, years) => years);

/** The parameters with which the question is asked. */
export const questionOf = ({
  from,
  to,
  areaSet,
  ...state
}: CompareState): Questions["compare"]["parameters"] => ({
  area_set: areaSet,
  from_year: from,
  to_year: to,
  ...state,
});

/** The page that shows a pair by an area set. */
export const pageOfYears = (
  years: ComparedYears,
  areaSet: CompareState["areaSet"],
): Extract<Page, { page: "compare" }> => ({
  page: "compare",
  years,
  view: areaSet === "34" ? "new-provinces" : undefined,
});

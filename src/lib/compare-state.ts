import type { Questions } from "../sql/questions.ts";
import type { Page } from "./addresses.ts";

import {
  type ComparedYears,
  comparedYears,
  usualTolerance,
  widestTolerance,
} from "./compare-years.ts";
import { type BadParameter, readChoices } from "./search-parameters.ts";

export type ComparedMeasure = Questions["comparison"]["parameters"]["measure"];

/** What a comparison is of. The address owns it: what can be seen can be shared and reloaded. */
export interface CompareState {
  from: number;
  to: number;
  /** How many years from each of the two a figure may lie. */
  tolerance: number;
  measure: ComparedMeasure;
  /** The 63 provinces until June 2025, or the 34 since. */
  areaSet: "63" | "34";
  /** Slug of a region of the 63, or "all". */
  region: string;
}

export interface CompareChoices {
  years: number[];
  /** Slugs, without "all". */
  regions: string[];
}

export type CompareParameter = keyof CompareState;

/** The name of a parameter in an address; addresses that were shared keep their meaning. */
export const writtenAs = (parameter: CompareParameter): string =>
  parameter === "areaSet" ? "areas" : parameter;

/** `order`: the first year is not before the second one. `region`: the 34 belong to no region. */
export type BadCompareValue =
  | BadParameter<CompareParameter>
  | { parameter: "to"; value: string; reason: "order" }
  | { parameter: "region"; value: string; reason: "region" };

export const comparedMeasures = [
  "coverage_rate",
  "insured_share",
] as const satisfies ComparedMeasure[];

const [usualYearsCompared] = comparedYears;

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
}: CompareState): Questions["comparison"]["parameters"] => ({
  area_set: areaSet,
  from_year: from,
  to_year: to,
  ...state,
});

/** Two years in order of time; the same year twice is no pair and gives way to the usual one. */
function inOrder(from: number, to: number): ComparedYears {
  if (from === to) return usualYearsCompared;
  return from < to ? [from, to] : [to, from];
}

/**
 * Reads a comparison from the part of an address after "?". Whatever is missing or bad falls back
 * to the usual comparison.
 * @returns a state that is always valid, whether the address asked for any, and what was wrong
 */
export function parseCompareState(
  search: string,
  { years, regions }: CompareChoices,
): { state: CompareState; asked: boolean; bad: BadCompareValue[] } {
  const known = years.map(String);
  const { given, bad } = readChoices<CompareParameter>(
    search,
    {
      from: known,
      to: known,
      tolerance: tolerances.map(String),
      measure: comparedMeasures,
      areaSet: comparedAreaSets,
      region: ["all", ...regions],
    },
    writtenAs,
  );
  const asked = Object.keys(given).length + bad.length > 0;
  const usual = stateOfYears(usualYearsCompared);
  const wanted = [Number(given.from ?? usual.from), Number(given.to ?? usual.to)] as const;
  const [from, to] = inOrder(...wanted);
  const disorder: BadCompareValue[] =
    from === wanted[0] && to === wanted[1]
      ? []
      : [{ parameter: "to", value: wanted.join(", "), reason: "order" }];
  const areaSet = (given.areaSet as CompareState["areaSet"] | undefined) ?? usual.areaSet;
  const region = given.region ?? usual.region;
  const homeless: BadCompareValue[] =
    areaSet === "34" && region !== usual.region
      ? [{ parameter: "region", value: region, reason: "region" }]
      : [];
  const state = {
    from,
    to,
    tolerance: Number(given.tolerance ?? usual.tolerance),
    measure: (given.measure as ComparedMeasure | undefined) ?? usual.measure,
    areaSet,
    region: homeless.length > 0 ? usual.region : region,
  };
  return { state, asked, bad: [...bad, ...disorder, ...homeless] };
}

/** The part of the address for a state: both years, and what differs from a pair's own page. */
export function formatCompareState(state: CompareState): string {
  const usual = stateOfYears([state.from, state.to]);
  const named = (Object.keys(usual) as CompareParameter[]).filter(
    (key) => key === "from" || key === "to" || state[key] !== usual[key],
  );
  return `?${new URLSearchParams(named.map((key) => [writtenAs(key), String(state[key])]))}`;
}

/** The page that shows a pair by an area set. */
export const pageOfYears = (years: ComparedYears, areaSet: CompareState["areaSet"]): Page => ({
  page: "compare",
  years,
  view: areaSet === "34" ? "new-provinces" : undefined,
});

/** The pair whose own page, for the area set of the state, shows this state, if there is one. */
export function yearsWithPage(state: CompareState): ComparedYears | undefined {
  const pair = comparedYears.find(([from, to]) => from === state.from && to === state.to);
  const shown = pair && formatCompareState(stateOfYears(pair, state.areaSet));
  return shown === formatCompareState(state) ? pair : undefined;
}

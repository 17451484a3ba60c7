import type { AreaSet } from "../../sql/questions.ts";
import { carryYears } from "../carry.ts";
import type { ComparedMeasure } from "../compare-state.ts";
import { comparedYears, usualTolerance, widestTolerance } from "../compare-years.ts";
import { type BadParameter, readChoices } from "../search-parameters.ts";
import {
  areaSets,
  type ClassMethod,
  classMethods,
  comparedMeasures,
  type ExplorerLevel,
  type ExplorerMeasure,
  type ExplorerView,
  explorerMeasures,
  explorerViews,
  hasMeasure,
  hasRegions,
  isBelowProvince,
  levels,
  mostAreas,
  reasonAgainstView,
  yearsKind,
} from "./options.ts";

/** What the explorer shows. The address owns it: what can be seen can be shared and reloaded. */
export interface ExplorerState {
  measure: ExplorerMeasure;
  /** What a change is of; only changes use it. */
  of: ComparedMeasure;
  view: ExplorerView;
  /** Below the province the set of areas is the level itself, and `areaSet` has no bearing. */
  level: ExplorerLevel;
  areaSet: AreaSet;
  year: number;
  /** First and last of two years or of a range; both are asked for of provinces alone. */
  from: number;
  to: number;
  /** Slug of a region, or "all". */
  region: string;
  /** Codes of the areas whose trends are shown; "00" is the country. */
  areas: string[];
  /** How many years back a figure may be borrowed; 0 borrows none. */
  carry: number;
  /** How many years from each of two a figure may lie. */
  tolerance: number;
  classes: ClassMethod;
}

/** What can be chosen beside what is the same for every edition of the data. */
export interface Choices {
  /** Oldest first; none of a level without figures, which cannot be chosen. */
  years: Record<ExplorerLevel, number[]>;
  /** Slugs, without "all". */
  regions: string[];
  /** Codes by area set, with the country's. */
  areas: Record<AreaSet, string[]>;
}

/** The levels that can be chosen. */
export const levelsOf = ({ years }: Pick<Choices, "years">): ExplorerLevel[] =>
  levels.filter((level) => years[level].length > 0);

export type Parameter = keyof ExplorerState;

/** The name of a parameter in an address; addresses that were shared keep their meaning. */
export const writtenAs = (parameter: Parameter): string =>
  parameter === "areaSet" ? "set" : parameter;

/**
 * A value in an address that cannot be used: as `readChoices` tells, or `order` (the first year is
 * not before the second), `many` (more areas than can be told apart), `combination` (another choice
 * rules it out), `boundaries` (no region of such areas), `level` (not below the province).
 */
export interface BadValue {
  parameter: Parameter;
  value: string;
  reason:
    | BadParameter<Parameter>["reason"]
    | "order"
    | "many"
    | "combination"
    | "boundaries"
    | "level";
}

/** The farthest that a figure may be borrowed from; beyond, a map tells of another time. */
export const longestCarry = 10;

/** The country and its two largest cities, unless the reader chooses others. */
const usualAreas = ["00", "01", "79"];

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, at) => String(at));

/** The years that a measure and view start with: a pair far apart, or all there are. */
function usualYears(
  { years: { province: years } }: Choices,
  measure: ExplorerMeasure,
  view: ExplorerView,
): readonly [from: number, to: number] {
  const [pair] = comparedYears;
  if (yearsKind(measure, view) === "two") return pair;
  return [Math.min(...years), Math.max(...years)];
}

/** The state without anything chosen but these: by default the latest year's map of provinces. */
export function defaultState(
  choices: Choices,
  measure: ExplorerMeasure = "coverage_rate",
  view: ExplorerView = "map",
  level: ExplorerLevel = "province",
): ExplorerState {
  const [from, to] = usualYears(choices, measure, view);
  return {
    measure,
    of: "coverage_rate",
    view,
    level,
    areaSet: "63",
    year: Math.max(...choices.years[level]),
    from,
    to,
    region: "all",
    areas: usualAreas,
    carry: carryYears,
    tolerance: usualTolerance,
    classes: "fixed",
  };
}

/** Every value that a parameter can take, as it is written in an address; lists are read apart. */
const valuesOf = (
  choices: Choices,
  level: ExplorerLevel,
): Record<Exclude<Parameter, "areas">, string[]> => ({
  measure: [...explorerMeasures],
  of: [...comparedMeasures],
  view: [...explorerViews],
  level: levelsOf(choices),
  areaSet: [...areaSets],
  year: choices.years[level].map(String),
  from: choices.years.province.map(String),
  to: choices.years.province.map(String),
  region: ["all", ...choices.regions],
  carry: upTo(longestCarry),
  tolerance: upTo(widestTolerance),
  classes: [...classMethods],
});

/** The level of an address, on which the years depend; a bad one is told with all else. */
function readLevel(search: string, choices: Choices): ExplorerLevel {
  const { given } = readChoices(search, { level: levelsOf(choices) });
  return (given.level as ExplorerLevel | undefined) ?? "province";
}

/** Reads "01,14": codes that are not areas of the set, or one too many, are told and left out. */
function readAreas(
  search: string,
  known: string[],
): { areas: string[] | undefined; bad: BadValue[] } {
  const found = new URLSearchParams(search).getAll("areas");
  if (found.length === 0) return { areas: undefined, bad: [] };
  const asked = [...new Set(found.join(",").split(","))];
  const valid = asked.filter((code) => known.includes(code));
  const areas = valid.slice(0, mostAreas);
  const bad: BadValue[] = asked
    .filter((code) => !known.includes(code))
    .map((value) => ({ parameter: "areas", value, reason: "unknown" }));
  const left = valid.slice(mostAreas);
  if (left.length > 0) bad.push({ parameter: "areas", value: left.join(","), reason: "many" });
  return { areas: areas.length > 0 ? areas : undefined, bad };
}

/** A measure that is not known below the province gives way to the coverage rate. */
function measureFor(level: ExplorerLevel, asked: ExplorerMeasure = "coverage_rate") {
  return hasMeasure(level, asked)
    ? { measure: asked, unknownBelow: [] }
    : {
        measure: "coverage_rate" as const,
        unknownBelow: [{ parameter: "measure", value: asked, reason: "level" } as const],
      };
}

/** A view that the measure rules out gives way to the map; below the province, to the ranking. */
function viewFor(measure: ExplorerMeasure, level: ExplorerLevel, asked?: ExplorerView) {
  const isBelow = isBelowProvince(level);
  const first: ExplorerView = isBelow ? "ranking" : "map";
  const view = asked ?? first;
  const reason = isBelow ? "level" : "combination";
  return reasonAgainstView(measure, view, level)
    ? { view: first, ruledOut: [{ parameter: "view", value: view, reason } as const] }
    : { view, ruledOut: [] };
}

/** Two years in order; a change needs two that differ. */
function inOrder(from: number, to: number, usual: readonly [number, number], mayBeEqual: boolean) {
  if (from === to && !mayBeEqual) return usual;
  return from <= to ? ([from, to] as const) : ([to, from] as const);
}

/**
 * Reads a state from the part of an address after "?". Whatever is missing or bad falls back to
 * the default; other parameters are left alone.
 * @returns a state that is always valid, and what was wrong with the address
 */
export function parseState(
  search: string,
  choices: Choices,
): { state: ExplorerState; bad: BadValue[] } {
  const level = readLevel(search, choices);
  const { given, bad } = readChoices(search, valuesOf(choices, level), writtenAs);
  const { measure, unknownBelow } = measureFor(level, given.measure as ExplorerMeasure | undefined);
  const { view, ruledOut } = viewFor(measure, level, given.view as ExplorerView | undefined);
  const usual = defaultState(choices, measure, view, level);
  const areaSet = (given.areaSet as AreaSet | undefined) ?? usual.areaSet;
  const { areas, bad: badAreas } = readAreas(search, choices.areas[areaSet]);
  const wanted = [Number(given.from ?? usual.from), Number(given.to ?? usual.to)] as const;
  const isRange = yearsKind(measure, view) !== "two";
  const [from, to] = inOrder(...wanted, [usual.from, usual.to], isRange);
  const disorder: BadValue[] =
    from === wanted[0] && to === wanted[1]
      ? []
      : [{ parameter: "to", value: wanted.join(", "), reason: "order" }];
  const region = given.region ?? usual.region;
  const homeless: BadValue[] =
    !hasRegions({ areaSet, level }) && region !== "all"
      ? [{ parameter: "region", value: region, reason: "boundaries" }]
      : [];
  const state: ExplorerState = {
    ...usual,
    areaSet,
    of: (given.of as ComparedMeasure | undefined) ?? usual.of,
    year: Number(given.year ?? usual.year),
    from,
    to,
    region: homeless.length > 0 ? "all" : region,
    areas: areas ?? usual.areas,
    carry: Number(given.carry ?? usual.carry),
    tolerance: Number(given.tolerance ?? usual.tolerance),
    classes: (given.classes as ClassMethod | undefined) ?? usual.classes,
  };
  return {
    state,
    bad: [...bad, ...unknownBelow, ...ruledOut, ...badAreas, ...disorder, ...homeless],
  };
}

/** The part of the address for a state: "?year=2019", or "" for the default. */
export function formatState(state: ExplorerState, choices: Choices): string {
  const { measure, view, level } = state;
  const usual = {
    ...defaultState(choices, measure, view, level),
    ...{ measure: "coverage_rate", view: "map", level: "province" },
  };
  const changed = (Object.keys(usual) as Parameter[]).filter(
    (key) => String(state[key]) !== String(usual[key]),
  );
  const query = changed
    .map((key) => `${writtenAs(key)}=${encodeURIComponent(String(state[key]))}`)
    .join("&");
  // A comma needs no escape here, and an address is read by people too.
  return query && `?${query.replaceAll("%2C", ",")}`;
}

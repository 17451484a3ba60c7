import { hasNumbers } from "../../answers/explorer/answered.ts";
import { widestTolerance } from "../../lib/compare-years.ts";
import { kindOf, yearsKind } from "../../lib/explorer/options.ts";
import { type ExplorerState, longestCarry } from "../../lib/explorer/state.ts";
import type { Ask } from "../../lib/explorer/stored.ts";
import { askFor } from "./question.ts";

export interface Suggestions {
  /** Older figures, or figures farther from the two years. */
  widen?: ExplorerState;
  /** Another year. */
  goTo?: ExplorerState;
  /** The same places over all years. */
  everyYear?: ExplorerState;
  /** The rates of places whose people nobody counted. */
  asRate?: ExplorerState;
}

const hasFigures = async (ask: Ask, state: ExplorerState): Promise<boolean> => {
  const { maps, series } = await askFor(ask, state, [state.year]);
  return series.length > 0 || maps.some((answered) => hasNumbers(answered, state));
};

/** Wider tolerances that give a comparison something to compare. */
async function suggestTolerance(ask: Ask, state: ExplorerState): Promise<Suggestions> {
  for (let tolerance = state.tolerance + 1; tolerance <= widestTolerance; tolerance += 1) {
    const widen = { ...state, tolerance };
    if (await hasFigures(ask, widen)) return { widen };
  }
  return {};
}

/** For places without any figure in a range: all years, and the rate where people were asked for. */
async function suggestSeries(
  ask: Ask,
  state: ExplorerState,
  years: number[],
): Promise<Suggestions> {
  const everyYear = { ...state, from: Math.min(...years), to: Math.max(...years) };
  const suggestions: Suggestions = {};
  const isPart = everyYear.from < state.from || everyYear.to > state.to;
  if (isPart && (await hasFigures(ask, everyYear))) suggestions.everyYear = everyYear;
  const asRate: ExplorerState = { ...state, measure: "coverage_rate" };
  const isCount = kindOf[state.measure] === "count";
  if (isCount && (await hasFigures(ask, asRate))) suggestions.asRate = asRate;
  return suggestions;
}

/** Other states that have figures where this one has none: an older figure, the nearest year. */
export async function suggestStates(
  ask: Ask,
  state: ExplorerState,
  years: number[],
): Promise<Suggestions> {
  const kind = yearsKind(state.measure, state.view);
  if (kind === "two") return suggestTolerance(ask, state);
  if (state.view === "trends") return suggestSeries(ask, state, years);
  if (kind === "range") return {};
  const distance = (year: number) => Math.abs(year - state.year);
  const suggestions: Suggestions = {};
  for (const year of years.toSorted((a, b) => distance(a) - distance(b))) {
    if (!(await hasFigures(ask, { ...state, year, carry: 0 }))) continue;
    suggestions.goTo ??= { ...state, year };
    const carry = state.year - year;
    const mayCarry = kindOf[state.measure] !== "gap" && carry > state.carry;
    if (mayCarry && carry <= longestCarry) suggestions.widen = { ...state, carry };
    if (!mayCarry || suggestions.widen) break;
  }
  return suggestions;
}

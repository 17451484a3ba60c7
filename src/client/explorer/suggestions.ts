import type { Engine } from "../../engine/engine.ts";
import { type ExplorerState, longestCarry } from "../../lib/explorer-state.ts";

/** Other states that have figures where this one has none: an older figure, the nearest year. */
export async function suggestStates(
  engine: Engine,
  state: ExplorerState,
  years: number[],
): Promise<{ widen?: ExplorerState; goTo?: ExplorerState }> {
  const distance = (year: number) => Math.abs(year - state.year);
  const nearestFirst = years.toSorted((a, b) => distance(a) - distance(b));
  const suggestions: { widen?: ExplorerState; goTo?: ExplorerState } = {};
  for (const year of nearestFirst) {
    const rows = await engine.query("year-map", { area_set: "63", ...state, year, carry: 0 });
    if (rows.every((row) => row.value === null)) continue;
    suggestions.goTo ??= { ...state, year };
    const carry = state.year - year;
    if (carry > state.carry && carry <= longestCarry) {
      suggestions.widen = { ...state, carry };
      break;
    }
  }
  return suggestions;
}

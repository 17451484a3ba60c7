import { ask } from "../../engine/build.ts";
import type { CompareState } from "../../lib/compare-state.ts";

/** The comparison of the 63 provinces and of the country, as the browser would ask for it. */
export async function answerComparison({ from, to, ...state }: CompareState) {
  const years = { from_year: from, to_year: to };
  const rows = await ask("comparison", { area_set: "63", ...years, ...state });
  const country = { area_set: "country", ...years, ...state, region: "all" } as const;
  const [national] = await ask("comparison", country);
  return { rows, national };
}

import { carryYears } from "../lib/carry.ts";
import { questionOf, stateOfYears } from "../lib/compare-state.ts";
import { type ComparedYears, comparedYears } from "../lib/compare-years.ts";
import { once } from "../lib/once.ts";
import type { AreaSet, Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";
import { mapYears } from "./paths.ts";
import { yearRows } from "./year-rows.ts";

/** A figure on the map of a year: of that year, an earlier one's, or a count without a rate. */
export interface MapUse {
  areaSet: AreaSet;
  year: number;
  status: Row<"year-map">["status"];
}

/** Where the site shows a figure or computes with it. */
export interface FigureUses {
  maps: MapUse[];
  compare: { pair: ComparedYears; areas: AreaSet; row: Row<"compare"> }[];
  means: Row<"mean-parts">[];
  targets: Row<"target-list">[];
}

const noUses = (): FigureUses => ({ maps: [], compare: [], means: [], targets: [] });

/** The same questions with the same parameters as the pages ask, so both tell the same. */
const allUses = once(async (): Promise<Map<string, FigureUses>> => {
  const uses = new Map<string, FigureUses>();
  const of = (id: string) => {
    const known = uses.get(id) ?? noUses();
    uses.set(id, known);
    return known;
  };
  /** New provinces whose value of a year is a mean, not a figure of their own. */
  const meansOnMap = new Set<string>();
  for (const year of await mapYears()) {
    for (const areaSet of ["63", "34"] as const) {
      for (const { observation_id, status, area_code } of await yearRows(areaSet, year)) {
        if (status === "derived") meansOnMap.add(`${year} ${area_code}`);
        if (observation_id) of(observation_id).maps.push({ areaSet, year, status });
      }
    }
  }
  for (const pair of comparedYears) {
    for (const areas of ["63", "34"] as const) {
      const rows = await ask("compare", questionOf(stateOfYears(pair, areas)));
      for (const row of rows) {
        for (const id of [row.from_observation_id, row.to_observation_id]) {
          if (id) of(id).compare.push({ pair, areas, row });
        }
      }
    }
  }
  for (const part of await ask("mean-parts", { measure: "coverage_rate", carry: carryYears })) {
    const isShown =
      part.group_set === "region" || meansOnMap.has(`${part.year} ${part.group_code}`);
    if (isShown) of(part.observation_id).means.push(part);
  }
  for (const target of await ask("target-list", {})) {
    if (target.observation_id) of(target.observation_id).targets.push(target);
  }
  return uses;
});

/** Where a figure is used; all uses are gathered once, at the first figure. */
export const usesOf = async (id: string): Promise<FigureUses> =>
  (await allUses()).get(id) ?? noUses();

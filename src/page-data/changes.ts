import { questionOf, stateOfYears } from "../lib/compare-state.ts";
import { type ComparedYears, comparedYears } from "../lib/compare-years.ts";
import type { AreaSet, Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";

/** A pair of years compared, by the rules of its own page but for the tolerance. */
function compared(areaSet: AreaSet, pair: ComparedYears, tolerance?: number) {
  const state = stateOfYears(pair, areaSet);
  return ask("compare", questionOf({ ...state, tolerance: tolerance ?? state.tolerance }));
}

/**
 * How the first rate of a province of the 63 compares with the last; undefined where there are no
 * two, or one of them is of the new province.
 */
export async function changeOver(
  areaCode: string,
  figures: readonly Row<"area-history">[],
): Promise<Row<"compare"> | undefined> {
  const chosen = figures.filter((row) => row.chosen && row.measure === "coverage_rate");
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last || first.year === last.year) return undefined;
  const rows = await compared("63", [first.year, last.year], 0);
  return rows.find(
    (row) =>
      row.area_set === "63" &&
      row.area_code === areaCode &&
      row.from_observation_id === first.observation_id &&
      row.to_observation_id === last.observation_id,
  );
}

/** The pairs of years with a page of their own on which a province is compared. */
export async function pairsWith(areaSet: AreaSet, areaCode: string): Promise<ComparedYears[]> {
  const found: ComparedYears[] = [];
  for (const pair of comparedYears) {
    const rows = await compared(areaSet, pair);
    const row = rows.find((one) => one.area_set === areaSet && one.area_code === areaCode);
    if (row?.change_points !== null && row) found.push(pair);
  }
  return found;
}

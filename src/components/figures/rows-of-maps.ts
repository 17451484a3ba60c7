import { isCompared } from "../../answers/compare/summary.ts";
import { type CompareState, stateOfYears } from "../../lib/compare-state.ts";
import type { ComparedYears } from "../../lib/compare-years.ts";
import { compareRecords, figureRecords } from "../../lib/explorer/records.ts";
import { ask } from "../../page-data/ask.ts";
import { mapYears } from "../../page-data/paths.ts";
import { yearRows } from "../../page-data/year-rows.ts";
import type { AreaSet } from "../../sql/questions.ts";
import { answerCompare } from "../compare/answers.ts";
import type { FigureRows } from "./figure-files.ts";
import { targetMapRecords } from "./target-records.ts";

/** The map of a year, of the newest where none is given, and its ranked table. */
export async function yearMapRows(
  { year }: { year?: number },
  areaSet: AreaSet,
): Promise<FigureRows> {
  const shown = year ?? Math.max(...(await mapYears()));
  return { map: figureRecords(await yearRows(areaSet, shown), "coverage_rate", shown) };
}

/** The map of targets of a year with its table, and the table of the 34. */
export async function targetMapRows({ year }: { year: number }): Promise<FigureRows> {
  const rows = async (areaSet: AreaSet) =>
    targetMapRecords(
      await ask("target-map", { area_set: areaSet, year, region: "all" }),
      areaSet,
      year,
    );
  const now = (await rows("34")).filter(({ status }) => status !== "no_target");
  return { targets: await rows("63"), "new-targets": now };
}

async function comparison(state: CompareState) {
  const { rows, national } = await answerCompare(state);
  const country = national ? [national] : [];
  const records = (some: typeof rows) => compareRecords(some, "change", state.measure);
  const compared = rows.filter(isCompared);
  return {
    map: records(rows),
    chart: compared.length > 0 ? records([...country.filter(isCompared), ...compared]) : [],
    table: records([...country, ...rows]),
  };
}

/** Two years compared by both measures: map, chart and table. */
export async function compareRows(
  { pair }: { pair: ComparedYears },
  areaSet: AreaSet,
): Promise<FigureRows> {
  const state = stateOfYears(pair, areaSet);
  const rates = await comparison(state);
  const shares = await comparison({ ...state, measure: "insured_share" });
  return {
    compare: rates.map,
    dumbbell: rates.chart,
    changes: rates.table,
    "share-dumbbell": shares.chart,
    "share-changes": shares.table,
  };
}

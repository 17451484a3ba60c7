import { measureAsked } from "../../answers/explorer/answered.ts";
import type { CsvRecord } from "../../lib/csv.ts";
import { isBelowProvince } from "../../lib/explorer/options.ts";
import {
  compareRecords,
  figureRecords,
  gapRecords,
  seriesRecords,
} from "../../lib/explorer/records.ts";
import type { ExplorerState } from "../../lib/explorer/state.ts";
import { saveFile } from "../shared/save-file.ts";
import type { Answer } from "./question.ts";

/** Everything that is shown, one record a line. */
function recordsOf({ maps, series }: Answer, state: ExplorerState): CsvRecord[] {
  const measure = measureAsked(state);
  const ofMaps = maps.flatMap((answered) => {
    if (answered.kind === "figures") return figureRecords(answered.rows, measure, answered.year);
    if (answered.kind === "gaps") return gapRecords(answered.rows, answered.year);
    const asked = state.measure === "per_year" ? "per_year" : "change";
    return compareRecords(answered.rows, asked, state.of);
  });
  return [...ofMaps, ...seriesRecords(series, measure)];
}

/** "coverage_rate-63-2020", named for what it holds. */
export function fileName({ measure, level, areaSet, view, year, from, to }: ExplorerState): string {
  const years =
    view === "trends" || view === "multiples" || measure === "change" || measure === "per_year";
  const areas = isBelowProvince(level) ? level : areaSet;
  return `${measure}-${areas}-${years ? `${from}-${to}` : year}`;
}

/** Saves what is shown as CSV. */
export async function download(result: Answer, state: ExplorerState): Promise<void> {
  const { byteOrderMark, recordsCsv } = await import("../../lib/csv.ts");
  const csv = byteOrderMark + recordsCsv(recordsOf(result, state));
  const blob = new Blob([csv], { type: "text/csv;charset=utf-8" });
  saveFile(blob, `${fileName(state)}.csv`);
}

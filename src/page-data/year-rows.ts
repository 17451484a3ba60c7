import { carryYears } from "../lib/carry.ts";
import type { AreaSet, Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";

/** The shares of a year's map, by the 63 provinces or by the 34 new ones. */
export function yearRows(
  areaSet: AreaSet,
  year: number,
  measure: "coverage_rate" | "insured_share" = "coverage_rate",
): Promise<Row<"year-map">[]> {
  const asked = { measure, year, carry: carryYears, region: "all" } as const;
  return ask("year-map", { area_set: areaSet, ...asked });
}

import { carryYears } from "../lib/carry.ts";
import type { Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";

/** The coverage rates of a year's map, by the 63 provinces or by the 34 new ones. */
export function yearRows(areaSet: "63" | "34", year: number): Promise<Row<"year-map">[]> {
  const asked = { measure: "coverage_rate", year, carry: carryYears, region: "all" } as const;
  return ask("year-map", { area_set: areaSet, ...asked });
}

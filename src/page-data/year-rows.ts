import { carryYears } from "../lib/carry.ts";
import type { Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";

/** The coverage rates of a year's map, by the 63 provinces or by the 34 new ones. */
export function yearRows(areaSet: "63" | "34", year: number): Promise<Row<"year-map">[]> {
  const asked = { measure: "coverage_rate", year, carry: carryYears } as const;
  return areaSet === "34"
    ? ask("new-province-map", asked)
    : ask("year-map", { ...asked, area_set: areaSet, region: "all" });
}

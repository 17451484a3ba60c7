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

/** How many provinces of a set have a rate of each year itself. */
export async function knownByYear(
  areaSet: AreaSet,
  years: readonly number[],
): Promise<Map<number, number>> {
  if (areaSet === "34") {
    const known = years.map(async (year) => {
      const rows = await yearRows(areaSet, year);
      const own = rows.filter(
        ({ status, is_carried }) => status === "year" || (status === "derived" && !is_carried),
      );
      return [year, own.length] as const;
    });
    return new Map(await Promise.all(known));
  }
  const counts = (await ask("years", {})).filter((row) => row.area_set === areaSet);
  return new Map(counts.map((row) => [row.year, row.areas_with_rate]));
}

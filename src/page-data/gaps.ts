import { ask } from "./ask.ts";

/** The years for which nothing was found of one of the 63 provinces, in order. */
export async function gapYears(areaCode: string): Promise<number[]> {
  const cells = await ask("publication", { area_set: "63" });
  return cells
    .filter(({ area_code, status }) => area_code === areaCode && status === "none")
    .map(({ year }) => year);
}

/** The documents that may hold figures of a province for some of these years. */
export async function leadsFor(areaCode: string, years: readonly number[]) {
  const span = { from_year: Math.min(...years), to_year: Math.max(...years) };
  const leads = await ask("leads", { area_code: areaCode, ...span });
  return leads.filter(({ from_year, to_year }) =>
    years.some((year) => from_year <= year && year <= to_year),
  );
}

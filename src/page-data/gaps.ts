import type { Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";

let publication: Promise<Row<"publication">[]> | undefined;

/** The years for which nothing was found of one of the 63 provinces, in order. */
export async function gapYears(areaCode: string): Promise<number[]> {
  publication ??= ask("publication", { area_set: "63" });
  const cells = await publication;
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

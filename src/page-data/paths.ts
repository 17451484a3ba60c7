import { carryYears } from "../lib/carry.ts";
import { ask } from "./ask.ts";

/** Every year with a provincial figure, oldest first. */
export const mapYears = async (): Promise<number[]> => [
  ...new Set((await ask("years", {})).map((row) => row.year)),
];

/** One page for each year that has figures. */
export async function yearPaths() {
  const years = await mapYears();
  return years.map((year) => ({ params: { year: String(year) }, props: { year, years } }));
}

/** One page for each of the 63 provinces. */
export async function provincePaths() {
  const areas = await ask("areas", { area_set: "63" });
  return areas.map((area) => ({ params: { slug: area.slug }, props: { area } }));
}

/** One page for each of the six regions. */
export async function regionPaths() {
  const year = Math.max(...(await mapYears()));
  const regions = await ask("regions", { measure: "coverage_rate", year, carry: carryYears });
  return regions.map((region) => ({ params: { slug: region.slug }, props: { region, regions } }));
}

import { carryYears } from "../lib/carry.ts";
import { ask } from "./ask.ts";

/** Every year with a provincial figure, oldest first. */
export const mapYears = async (): Promise<number[]> => [
  ...new Set((await ask("years", {})).map((row) => row.year)),
];

/** One page for each year that has figures. */
export async function yearPaths() {
  return (await mapYears()).map((year) => ({ params: { year: String(year) }, props: { year } }));
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

/** Every year in which a figure can be set beside a provincial target, oldest first. */
export async function targetYears(): Promise<number[]> {
  const targets = await ask("target-list", {});
  const known = targets.filter((row) => row.area_set !== "country" && row.value !== null);
  return [...new Set(known.map((row) => row.year))].sort((a, b) => a - b);
}

/** One page for each of these years. */
export async function targetYearPaths() {
  const years = await targetYears();
  return years.map((year) => ({ params: { year: String(year) }, props: { year, years } }));
}

import { ask } from "./ask.ts";

/** Every year in which a figure can be set beside a provincial target, oldest first. */
export async function targetYears(): Promise<number[]> {
  const targets = await ask("target-list", {});
  const told = targets.filter((row) => row.area_set !== "country" && row.value !== null);
  return [...new Set(told.map((row) => row.year))].sort((a, b) => a - b);
}

/** One page for each of these years. */
export async function targetYearPaths() {
  const years = await targetYears();
  return years.map((year) => ({ params: { year: String(year) }, props: { year, years } }));
}

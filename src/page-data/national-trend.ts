import { ask } from "./ask.ts";

/** The country's coverage rates, and the first and last that the story is told with. */
export async function nationalTrend() {
  const series = await ask("national-series", { measure: "coverage_rate" });
  // The Law on Health Insurance is of 2008: the first figure from then on is where the story starts.
  const first = series.find((row) => row.year >= 2008);
  const last = series.at(-1);
  if (!first || !last) throw new Error("the national series needs two figures since 2008");
  return { series, first, last };
}

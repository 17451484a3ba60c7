import { openNativeEngine } from "../../src/engine/native.ts";
import type { AreaSet, Measure, QuestionName, Questions, Row } from "../../src/sql/questions.ts";

let engine: ReturnType<typeof openNativeEngine> | undefined;

/** What the published tables say, by the engine of the build: what pages are held to. */
export async function ask<Name extends QuestionName>(
  name: Name,
  parameters: Questions[Name]["parameters"],
): Promise<Row<Name>[]> {
  engine ??= openNativeEngine("dist/data");
  return (await engine).query(name, parameters);
}

/** The first of what was found; @throws when the published tables have nothing of the kind. */
export function first<Found>(found: readonly Found[], kind: string): Found {
  const [one] = found;
  if (one === undefined) throw new Error(`the published tables have ${kind} nowhere`);
  return one;
}

/** The years that any area has a figure of. */
export async function publishedYears(): Promise<number[]> {
  const years = new Set((await ask("years", {})).map(({ year }) => year));
  return [...years].sort((a, b) => a - b);
}

/** The 63 provinces on the map of a year. */
export const mapOf = (
  year: number,
  measure: Measure = "coverage_rate",
  carry = 3,
  region = "all",
) => ask("year-map", { area_set: "63", measure, year, carry, region });

/** A province on the map of a year. */
export async function onMap(area_code: string, year: number, measure?: Measure) {
  const rows = (await mapOf(year, measure)).filter((row) => row.area_code === area_code);
  return first(rows, `the province ${area_code}`);
}

/** Two years compared by province, as the pages of pairs and the explorer do. */
export const compare = (from_year: number, to_year: number, area_set: AreaSet = "63") =>
  ask("compare", {
    ...{ area_set, measure: "coverage_rate", from_year, to_year, tolerance: 1, region: "all" },
  });

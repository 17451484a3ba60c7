import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withNativeEngine } from "../../src/engine/native.ts";
import { writeMadeUpParquet } from "../scale/made-up-parquet.ts";

/** Made-up communes, each with 900 figures. */
const communes = 20;

const measures = ["coverage_rate", "insured_share"];

/** The questions that Spark answers, each with every set of parameters that is tried. */
const asked = measures.flatMap((measure) => [
  ["regions", { measure, year: 2020, carry: 3 }] as const,
  ...["63", "34"].flatMap((area_set) => {
    const areas = { measure, area_set, region: "all" };
    return [
      ["year-map", { ...areas, year: 2020, carry: 3 }] as const,
      ["compare", { ...areas, from_year: 2011, to_year: 2020, tolerance: 1 }] as const,
    ];
  }),
]);

/**
 * Writes the tables with made-up communes below a folder, the figures in parts, and what DuckDB
 * answers over them.
 */
export async function writeTables(folder: string): Promise<void> {
  const parquet = await writeMadeUpParquet(folder, communes);
  const answers = await withNativeEngine(parquet, async (engine) => {
    const answers = [];
    for (const [question, parameters] of asked) {
      const rows = await engine.query(question, parameters as never);
      answers.push({ question, parameters, rows });
    }
    return answers;
  });
  writeFileSync(join(folder, "answers.json"), JSON.stringify(answers));
}

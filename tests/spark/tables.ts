import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDescriptor } from "../../scripts/read/descriptor.ts";
import { streamParquet, writeInParts } from "../../scripts/write/parquet.ts";
import { withNativeEngine } from "../../src/engine/native.ts";
import { writeMadeUp } from "../scale/made-up.ts";

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
  const [data, parquet] = [join(folder, "data"), join(folder, "parquet")];
  await writeMadeUp(data, communes);
  mkdirSync(parquet);
  const { resources } = await readDescriptor(data);
  for (const resource of resources) {
    const { name, schema } = resource;
    const table = { name, fields: schema.fields, resource };
    await streamParquet(table, data, parquet);
    if (name === "observations") await writeInParts(table, parquet);
  }
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

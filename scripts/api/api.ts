import type { NativeEngine } from "../../src/engine/native.ts";
import { comparedYears } from "../../src/lib/compare-years.ts";
import type { ReleaseHistory } from "../releases/history.ts";
import { askAreas, figureOrigins } from "./area-answers.ts";
import { writeAreas } from "./areas.ts";
import { writeCompare } from "./compare.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { writeLocal } from "./local.ts";
import { describedFiles, openApi } from "./openapi.ts";
import { writeVersions } from "./versions.ts";
import { apiWriter, writeCompact } from "./writer.ts";
import { writeYears } from "./years.ts";

/**
 * Writes the static API below a folder that holds the Parquet tables: answers to the questions of
 * `src/sql/`, held to their schemas, with these schemas and an OpenAPI description beside them.
 * @param engine over these tables
 * @returns the number of files with data
 */
export async function writeApi(
  directory: string,
  history: ReleaseHistory,
  engine: NativeEngine,
): Promise<number> {
  let written = 0;
  const writeFile = apiWriter(directory, history.current);
  const write: typeof writeFile = async (...words) => {
    await writeFile(...words);
    written++;
  };
  const areas = await askAreas(engine);
  const origins = figureOrigins(areas);
  await writeAreas(write, areas, origins);
  const local = await writeLocal(write, engine, areas);
  const years = await writeYears(write, engine, origins);
  await writeCompare(write, engine, origins);
  await write(
    "sources",
    { sources: await engine.query("source-list", {}) },
    { questions: ["source-list"] },
  );
  await write(
    "leads",
    { leads: await engine.query("leads", { area_code: "all", from_year: 0, to_year: 9999 }) },
    { questions: ["leads"] },
  );
  await writeVersions(write, history);

  const parameters = {
    area: areas.map(({ id }) => id),
    local,
    year: years.map(String),
    comparison: comparedYears.map((pair) => pair.join("-")),
  };
  for (const name of describedFiles(parameters)) {
    await writeCompact(directory, `schemas/${name}.json`, jsonSchemaOf(name));
  }
  await writeCompact(directory, "openapi.json", openApi(history.current, parameters));
  return written;
}

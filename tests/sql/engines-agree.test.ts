import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type QuestionName, questions } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { withMadeUpAreas } from "./local-rows.ts";
import { type Published, parameterSets, publishedIn } from "./parameter-sets.ts";

let engines: BothEngines;
let published: Published;

beforeAll(async () => {
  // No district is in the published tables; with made-up ones every question has rows.
  engines = await openBothEngines(withMadeUpAreas);
  published = await publishedIn(engines.run);
});

describe.each(Object.keys(questions) as QuestionName[])("%s", (name) => {
  test("both engines give the same rows, in the form that the question promises", async () => {
    const sets = parameterSets(published)[name];
    expect(sets.length).toBeGreaterThan(0);
    const rowsForm = z.array(questions[name].row);
    let rowCount = 0;
    for (const parameters of sets) {
      expect(questions[name].parameters.parse(parameters)).toEqual(parameters);
      const rows = await engines.ask(name, parameters as never);
      expect(rowsForm.parse(rows)).toEqual(rows);
      rowCount += rows.length;
    }
    expect(rowCount).toBeGreaterThan(0);
  });
});

test("an unknown parameter or a refused query is an error on both engines", async () => {
  const misspelt = { areaset: "63" } as never;
  for (const engine of [engines.native, engines.wasm]) {
    await expect(engine.query("areas", misspelt)).rejects.toThrow(
      /missing SQL parameter: area_set/,
    );
  }
});

test("the browser's engine reads no file and no address once it is open", async () => {
  const { wasm } = engines;
  for (const sql of [
    "SELECT * FROM read_parquet('https://example.org/a.parquet')",
    "SELECT * FROM read_csv_auto('https://example.org/a.csv')",
    "COPY regions TO 'regions.csv'",
    "LOAD httpfs",
  ]) {
    await expect(wasm.run(sql)).rejects.toThrow(/disabled/);
  }
  await expect(wasm.run("SET enable_external_access = true")).rejects.toThrow(/locked/);
});

import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;
beforeAll(async () => {
  engines = await openBothEngines({});
});

const columns =
  "SELECT table_name, column_name, data_type FROM information_schema.columns ORDER BY ALL";

test("the browser's engine has every table and view with its types before anything is asked", async () => {
  expect(await engines.wasm.run(columns)).toEqual(await engines.native.run(columns));
  const { values } = engines.wasm.runScript("SHOW TABLES", 100);
  expect(values[0]).toEqual(expect.arrayContaining(["coverage", "figures", "target_checks"]));
});

test("every row that was compiled is in it", async () => {
  const columnsOf = Map.groupBy(await engines.run(columns), ({ table_name }) => table_name);
  expect(columnsOf.size).toBeGreaterThan(30);
  for (const [table, its] of columnsOf) {
    const texts = its.map(({ column_name }) => `"${column_name}"::VARCHAR AS "${column_name}"`);
    await engines.run(`SELECT ${texts.join(", ")} FROM "${table}" ORDER BY ALL`);
  }
});

test("rows of what is stored stand by area set, area and year", async () => {
  const key = "concat_ws(' ', area_set, area_code, year)";
  const rows = await engines.wasm.run(`SELECT ${key} AS key FROM ranked_figures`);
  const keys = rows.map((row) => String(row.key));
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(keys).size).toBeGreaterThan(100);
});

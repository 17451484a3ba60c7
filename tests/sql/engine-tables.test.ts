import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;
beforeAll(async () => {
  engines = await openBothEngines({});
});

const columns =
  "SELECT table_name, column_name, data_type FROM information_schema.columns ORDER BY ALL";

test("the browser's engine has every table and view, with its types", async () => {
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

test("a question loads what it needs, the rest comes piece by piece, each piece once", async () => {
  const { wasm, ask } = await openBothEngines({});
  const parameters = { measure: "coverage_rate", year: 2020, carry: 4, region: "all" } as const;
  expect(await ask("year-map", { area_set: "34", ...parameters })).toHaveLength(34);
  let pieces = 0;
  while (wasm.prepareNext()) pieces += 1;
  expect(pieces).toBeGreaterThan(10);
  expect(wasm.prepareNext()).toBe(false);
});

test("SQL that names what was not there when the engine was locked finds it all the same", async () => {
  const { wasm } = await openBothEngines({});
  const rows = (sql: string) => wasm.runScript(sql, 10).rowCount;
  expect(rows("FROM regions")).toBe(6);
  expect(rows("FROM resolved_63(2020, 2020, 0) LIMIT 1")).toBe(1);
  expect(rows("FROM regions")).toBe(6);
  expect(wasm.prepareNext()).toBe(false);
  expect(() => rows("FROM 'regions.parquet'")).toThrow(/disabled/);
});

test("after a script the rest is loaded while nothing is asked, and no file can be read", async () => {
  const { wasm } = await openBothEngines({});
  wasm.runScript("FROM regions", 10);
  while (wasm.prepareNext());
  expect(() => wasm.runScript("FROM 'regions.parquet'", 10)).toThrow(/disabled/);
  expect(wasm.runScript("FROM target_checks LIMIT 1", 10).rowCount).toBe(1);
});

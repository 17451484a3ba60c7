import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Result } from "../../src/lib/result.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines({});
});

/** Writes a result as Parquet and reads it back with the native engine. */
async function backFromParquet(result: Result) {
  const directory = await mkdtemp(join(tmpdir(), "atlas-"));
  const file = join(directory, "result.parquet");
  await writeFile(file, engines.wasm.toParquet(result));
  const described = await engines.native.run(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
  const rows = await engines.native.run(`SELECT columns(*)::VARCHAR FROM read_parquet('${file}')`);
  await rm(directory, { recursive: true });
  return {
    types: described.map(({ column_type }) => column_type),
    rows: rows.map((row) => Object.values(row)),
  };
}

test("types that DuckDB reads back from text are kept, others are text", async () => {
  const result = engines.wasm.runScript(
    `SELECT 9223372036854775807 AS a, 1.25::DECIMAL(8,2) AS b, TIMESTAMP '2020-01-02 03:04:05.6' AS c,
      'nan'::DOUBLE AS d, [1, NULL] AS e, {'x': 'y'} AS f, '' AS g, NULL AS h, 0.1::FLOAT AS i,
      '\\xAA'::BLOB AS j, true AS k, TIMESTAMPTZ '2020-01-02 03:04:05+00' AS l`,
    10,
  );
  const { types, rows } = await backFromParquet(result);
  expect(types).toEqual([
    ...["BIGINT", "DECIMAL(8,2)", "TIMESTAMP", "DOUBLE", "VARCHAR", "VARCHAR", "VARCHAR"],
    ...["INTEGER", "FLOAT", "VARCHAR", "BOOLEAN", "TIMESTAMP WITH TIME ZONE"],
  ]);
  expect(rows[0]?.slice(0, 11)).toEqual([
    ...["9223372036854775807", "1.25", "2020-01-02 03:04:05.6", "nan", "[1, NULL]"],
    ...["{'x': y}", "", null, "0.1", "\\xAA", "true"],
  ]);
});

test("a result without rows, and one with a cell of megabytes, are written too", async () => {
  const none = engines.wasm.runScript("SELECT code FROM provinces WHERE false", 10);
  expect(await backFromParquet(none)).toEqual({ types: ["VARCHAR"], rows: [] });
  const large = engines.wasm.runScript("SELECT repeat('đ', 2000000) AS x, NULL AS y", 10);
  const { rows } = await backFromParquet(large);
  expect(rows).toEqual([["đ".repeat(2_000_000), null]]);
});

test("the engine stays sound however often it writes", async () => {
  const result = engines.wasm.runScript("SELECT i, 'x' || i AS s FROM range(20000) t(i)", 50_000);
  for (let times = 0; times < 25; times += 1) {
    expect(engines.wasm.toParquet(result).length).toBeGreaterThan(10_000);
    const counted = engines.wasm.runScript("SELECT count(*) FROM provinces", 1);
    expect(counted.values).toEqual([[63]]);
  }
});

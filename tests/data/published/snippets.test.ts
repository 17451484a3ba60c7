import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { published, readJson } from "./compiled.ts";

interface CoverageRow {
  area_set: string;
  area_code: string;
  area_name_vi: string;
  year: number;
  coverage_rate_pct: number | null;
  coverage_rate_bound: string | null;
}

/** A snippet of the data page, reading from another place. */
const snippet = async (file: string, data: string) =>
  (await readFile(`src/snippets/${file}`, "utf8")).replace("{data}", data);

/** What every snippet should find: the five highest exact rates of 2020, equal ones by code. */
const rows: CoverageRow[] = await readJson("coverage.json");
const highest = rows
  .filter(
    (row) => row.area_set === "63" && row.year === 2020 && row.coverage_rate_bound === "exact",
  )
  .sort((a, b) => (b.coverage_rate_pct ?? 0) - (a.coverage_rate_pct ?? 0))
  .slice(0, 5);
const expected = highest.map((row) => ({
  area_code: row.area_code,
  area_name_vi: row.area_name_vi,
  coverage_rate_pct: row.coverage_rate_pct,
}));

let server: Server;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    response.end(await readFile(join(published, new URL(`${request.url}`, "http://x").pathname)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => void server.close());

test("the year has five rates to find", () => expect(expected).toHaveLength(5));

test("Python: the CSV over HTTP, with the standard library", async () => {
  const { port } = server.address() as AddressInfo;
  const code = await snippet("coverage.py", `http://127.0.0.1:${port}`);
  const options = { env: { ...process.env, PYTHONIOENCODING: "utf-8", no_proxy: "127.0.0.1" } };
  const { stdout } = await promisify(execFile)("python3", ["-c", code], options);
  const lines = expected.map(
    (row) => `${row.area_code} ${row.area_name_vi} ${row.coverage_rate_pct}`,
  );
  expect(stdout.trimEnd().split("\n")).toEqual(lines);
});

test("DuckDB: the Parquet file", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  // The file is read from disk: over HTTP DuckDB would first fetch an extension from another host.
  const result = await connection.runAndReadAll(await snippet("coverage.sql", published));
  connection.closeSync();
  expect(result.getRowObjectsJS()).toEqual(expected);
});

test("DuckDB: the CSV too", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const sql = `SELECT area_set, count(*)::INTEGER AS rows FROM '${published}/coverage.csv' GROUP BY ALL`;
  const result = await connection.runAndReadAll(sql);
  connection.closeSync();
  const counts = result.getRowObjectsJS() as { area_set: string; rows: number }[];
  expect(counts.reduce((sum, row) => sum + row.rows, 0)).toBe(rows.length);
});

// R is not run here: its Debian package is some hundred megabytes, too heavy for each test run.
test("R: the snippet names columns and files that exist", async () => {
  const code = await snippet("coverage.R", "data");
  const names = code.match(/"(area_\w+|coverage_\w+)"/g) ?? [];
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(rows[0]).toHaveProperty(name.replaceAll('"', ""));
  expect(code).toContain('read.csv("data/coverage.csv"');
});

import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;
beforeAll(async () => {
  engines = await openBothEngines({});
});

/** SQL, and whether what it gives comes from tables of ours. */
test.each([
  ["SELECT 'Sơn La' AS tinh, 12.3 AS \"Official coverage\"", false],
  ["SELECT 'FROM coverage' AS coverage", false],
  ["SELECT 1 -- FROM coverage", false],
  ["WITH coverage AS (SELECT 12.3 AS pct) SELECT * FROM coverage", false],
  ["WITH c AS (FROM coverage) SELECT 12.3 AS pct", false],
  ["SELECT * FROM (VALUES (12.3)) coverage(pct)", false],
  ["SELECT * FROM range(3)", false],
  ["SELECT count(*) FROM coverage", true],
  ['FROM "Provinces"', true],
  ["SELECT (SELECT max(year) FROM coverage) AS newest", true],
  ["SELECT 1 AS n UNION SELECT count(*) FROM observations", true],
  ["SUMMARIZE provinces", true],
  ["DESCRIBE provinces", true],
  ["PIVOT coverage ON year USING count(*) GROUP BY area_set", true],
  ["PIVOT (SELECT 1 AS a, 2 AS b) ON a USING sum(b)", false],
  ["CREATE TABLE mine AS FROM provinces; SELECT count(*) FROM mine", true],
  ["CREATE TABLE mine AS SELECT 1 AS a; FROM mine", false],
  ["CREATE OR REPLACE TABLE areas AS SELECT 1 AS a; FROM areas", false],
  ["CREATE TEMP TABLE provinces AS SELECT 12.3 AS pct; FROM provinces", false],
  ["UPDATE provinces SET name_vi = 'x'; FROM provinces", false],
  ["DELETE FROM provinces; SELECT count(*) FROM provinces", false],
  ["INSERT INTO regions SELECT * FROM regions LIMIT 0; FROM regions", false],
])("%s: %s", (sql, ours) => {
  expect(engines.wasm.runScript(sql, 10).fromOurTables).toBe(ours);
});

import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type NativeEngine, openNativeEngine } from "../../src/engine/native.ts";
import { languages } from "../../src/lib/language.ts";
import { readExample } from "../../src/lib/query/examples.ts";
import { expect, test } from "./patient.ts";
import { runSql } from "./query-page.ts";
import { watch } from "./site.ts";

/** Questions with one answer each, worked out from the CSV tables in `data/` without SQL. */
const questions: [sql: string, answer: string | number | boolean][] = [
  ["SELECT rate_pct FROM observations WHERE observation_id = '14-2020-10-31'", 95.54],
  ["SELECT participants FROM observations WHERE observation_id = '14-2020-10-31'", 1196739],
  ["SELECT rate_pct FROM observations WHERE observation_id = '00-1993'", 5.6],
  ["SELECT count(*) FROM provinces", 63],
  ["SELECT count(*) FROM provinces_2025", 34],
  ["SELECT count(*) FROM regions", 6],
  ["SELECT population_thousand FROM population WHERE area_code = '01' AND year = 2020", 8246.54],
  [
    "SELECT name_vi FROM provinces JOIN population ON area_code = code WHERE year = 2020 ORDER BY population_thousand DESC LIMIT 1",
    "TP. Hồ Chí Minh",
  ],
  ["SELECT count(*) FROM provinces WHERE region = 'Mekong River Delta'", 13],
  ["SELECT target_pct FROM targets WHERE target_id = '14-t2020'", 95.7],
  ["SELECT publisher FROM sources WHERE source_id = 's001'", "Dân Việt / Nông thôn Ngày nay"],
  ["SELECT issued::DATE FROM documents WHERE document_id = '882-cv-tu'", "2017-10-03"],
  ["SELECT pct FROM thresholds WHERE threshold_id = 'new-rural-commune'", 85],
  ["SELECT successor_code FROM provinces WHERE name_vi = 'Hà Giang'", "08"],
  ["SELECT DISTINCT parts FROM crosswalk WHERE new_code = '79'", 3],
  [
    "SELECT string_agg(old_name_vi, ', ' ORDER BY old_code) FROM crosswalk WHERE new_code = '79'",
    "Bình Dương, Bà Rịa - Vũng Tàu, TP. Hồ Chí Minh",
  ],
  ["SELECT count(DISTINCT archipelago_vi) FROM islands", 2],
  [
    "SELECT round(max(rate_pct) FILTER (as_of = '2020-10-31') - max(rate_pct) FILTER (as_of = '2011'), 2) FROM observations WHERE source_id = 's001' AND area_code = '14'",
    6.26,
  ],
  ["SELECT count(DISTINCT outcome) FROM target_checks WHERE target_id = '14-t2020'", 1],
  [
    "SELECT round(value, 2) FROM figures WHERE observation_id = '14-2020-10-31' AND measure = 'insured_share'",
    94.19,
  ],
  ["SELECT count(*) FROM provinces WHERE unit_type = 'municipality'", 5],
  ["SELECT strip_accents(name_vi) FROM provinces WHERE code = '01'", "Ha Noi"],
  [
    "SELECT date_diff('day', min(issued::DATE), DATE '2020-10-31') FROM documents WHERE document_id = '882-cv-tu'",
    1124,
  ],
  ["SELECT meetings FROM outreach WHERE document_id = 'son-la-2020'", 81],
  ["SELECT sum(share_of_premium_pct) FROM premium_support WHERE document_id = 'son-la-2020'", 50],
  ["SELECT count(*) FROM document_points WHERE document_id = '882-cv-tu'", 4],
  [
    "SELECT rank FROM (SELECT area_code, rank() OVER (ORDER BY population_thousand DESC) AS rank FROM population WHERE year = 2020) WHERE area_code = '14'",
    28,
  ],
  [
    "WITH RECURSIVE years AS (SELECT 2009 AS year UNION ALL SELECT year + 1 FROM years WHERE year < 2020) SELECT count(*) FROM years",
    12,
  ],
];

/** A native value as the browser gives it. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

async function nativeValues(native: NativeEngine, sql: string): Promise<unknown[][]> {
  const rows = await native.run(sql);
  return Object.keys(rows[0] ?? {}).map((name) => rows.map((row) => plain(row[name])));
}

async function openLoaded(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await runSql(page, "SELECT 1");
}

test("questions with known answers get them, from the native engine too", async ({ page }) => {
  expect(questions.length).toBeGreaterThanOrEqual(25);
  const native = await openNativeEngine("public/data");
  const seen = watch(page);
  await openLoaded(page, "/truy-van/");
  for (const [sql, answer] of questions) {
    const outcome = await runSql(page, sql);
    expect.soft(outcome.values, sql).toEqual([[answer]]);
    expect.soft(await nativeValues(native, sql), sql).toEqual([[answer]]);
  }
  await native.close();
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("every worked example gives what the native engine gives and the site keeps, in both languages", async ({
  page,
}) => {
  const native = await openNativeEngine("public/data");
  await openLoaded(page, "/en/query/");
  const folder = "src/sql/examples";
  for (const file of readdirSync(folder)) {
    for (const language of languages) {
      const { sql } = readExample(readFileSync(`${folder}/${file}`, "utf8"), language);
      const { milliseconds: _, ...outcome } = await runSql(page, sql);
      expect.soft(outcome.values?.[0]?.length, file).toBeGreaterThan(0);
      expect.soft(outcome.values, file).toEqual(await nativeValues(native, sql));
      const kept = await page.request.get(
        `/data/examples/${file.replace(".sql", "")}-${language}.json`,
      );
      expect.soft(await kept.json(), file).toMatchObject(outcome);
    }
  }
  await native.close();
});

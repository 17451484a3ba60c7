import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines();
});

test("63 provinces and 34 add up to the whole country in each year", async () => {
  const rows = await engines.run(
    `SELECT year, count(*) FILTER (WHERE area_set = '63')::INTEGER AS old_areas,
       count(*) FILTER (WHERE area_set = '34')::INTEGER AS new_areas,
       sum(people) FILTER (WHERE area_set = '63')::INTEGER AS old_people,
       sum(people) FILTER (WHERE area_set = '34')::INTEGER AS new_people,
       sum(people) FILTER (WHERE area_set = 'country')::INTEGER AS all_people
     FROM area_population GROUP BY year ORDER BY year`,
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(row).toMatchObject({ old_areas: 63, new_areas: 34 });
    expect(row.new_people).toBe(row.old_people);
    expect(row.all_people).toBe(row.old_people);
  }
});

test("a merged province is the sum of its old ones: Lào Cai of 2025 is Lào Cai and Yên Bái", async () => {
  const [sum] = await engines.run(
    `SELECT sum(people)::INTEGER AS people FROM area_population
     WHERE area_set = '63' AND area_code IN ('10', '15') AND year = 2020`,
  );
  const [merged] = await engines.run(
    `SELECT people FROM area_population
     WHERE area_set = '34' AND area_code = '15' AND year = 2020`,
  );
  expect(merged).toEqual(sum);
});

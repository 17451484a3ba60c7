import { beforeAll, describe, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { onlyTargets } from "./fixture.ts";
import { knownRows } from "./known-rows.ts";

describe("targets of the whole country", () => {
  let engines: BothEngines;
  beforeAll(async () => {
    engines = await openBothEngines(knownRows);
  });

  test.each([
    // The National Assembly's for the year came long after decision 538 of 2013 (at least 80).
    [2020, 90.7, "national_assembly"],
    [2019, 88.1, "national_assembly"],
    // Two of the Prime Minister's: the one whose decision is known has a date, the other has none.
    [2025, 95.15, "prime_minister"],
    // No decision of the Prime Minister for the year: the government's resolution.
    [2021, 91, "government"],
  ])("%i: %d percent, set by the %s, is in force", async (year, target_pct, set_by) => {
    const targets = await engines.ask("area-targets", { area_set: "country", area_code: "00" });
    const inForce = targets.filter((row) => row.year === year && row.in_force);
    expect(inForce).toHaveLength(1);
    expect(inForce[0]).toMatchObject({ target_pct, set_by });
  });
});

test("one published target is in force for each area and year that has any", async () => {
  const engines = await openBothEngines();
  const rows = await engines.run(
    `SELECT area_set, area_code, year, count(*) FILTER (WHERE rank = 1)::INTEGER AS in_force
     FROM ranked_targets GROUP BY ALL ORDER BY ALL`,
  );
  const asked = await engines.run(
    "SELECT DISTINCT area_set, area_code, year FROM targets ORDER BY ALL",
  );
  expect(rows).toHaveLength(asked.length);
  expect(rows.filter((row) => row.in_force !== 1)).toEqual([]);
});

test("of two decisions the newer is in force: 1167 of 2016 before 1584 of 2015", async () => {
  const engines = await openBothEngines(
    onlyTargets([
      { target_id: "a", target_pct: 95.2, instrument: "Quyết định 1584/QĐ-TTg" },
      { target_id: "b", target_pct: 92.3, instrument: "Quyết định 1167/QĐ-TTg" },
      { target_id: "c", target_pct: 97, set_by: "province", instrument: "882-CV/TU" },
    ]),
  );
  const targets = await engines.ask("area-targets", { area_set: "63", area_code: "14" });
  // The province's letter of 2017 is the newest of all, but a national body comes first.
  expect(targets.map((row) => [row.target_id, row.in_force])).toEqual([
    ["b", true],
    ["a", false],
    ["c", false],
  ]);
});

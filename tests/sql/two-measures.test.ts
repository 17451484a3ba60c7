import { expect, test } from "vitest";
import { openBothEngines } from "./engines.ts";
import { onlyObservations } from "./fixture.ts";

test("coverage rate and insured share side by side, the farthest apart first", async () => {
  const engines = await openBothEngines({
    ...onlyObservations([
      { observation_id: "near", area_code: "14", as_of: "2020", rate_pct: 95, participants: 940 },
      { observation_id: "below", area_code: "17", as_of: "2020", rate_pct: 80, participants: 850 },
      { observation_id: "above", area_code: "25", as_of: "2019", rate_pct: 92, participants: 800 },
      // Neither a rate nor a count alone can be compared.
      { observation_id: "rate", area_code: "26", as_of: "2020", rate_pct: 92 },
      { observation_id: "count", area_code: "27", as_of: "2020", participants: 800 },
    ]),
    population: (published) => published.map((row) => ({ ...row, population_thousand: 1 })),
  });
  const rows = await engines.ask("two-measures", {});
  const shown = rows.map((row) => [row.area_code, row.insured_share, row.difference_points]);
  expect(shown).toEqual([
    ["25", 80, 12],
    ["17", 85, -5],
    ["14", 94, 1],
  ]);
});

test("every published pair is the rate, and the count over the people of its year", async () => {
  const engines = await openBothEngines();
  const rows = await engines.ask("two-measures", {});
  expect(rows.length).toBeGreaterThan(0);
  const apart = rows.map((row) => Math.abs(row.difference_points));
  expect(apart).toEqual(apart.toSorted((a, b) => b - a));
  for (const row of rows) {
    expect(row.insured_share).toBeCloseTo((100 * row.participants) / row.people, 9);
    expect(row.difference_points).toBeCloseTo(row.coverage_rate - row.insured_share, 9);
  }
});

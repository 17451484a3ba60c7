import { expect, test } from "vitest";
import { openBothEngines } from "./engines.ts";

test("coverage rate and insured share side by side, as far apart as the sources put them", async () => {
  const engines = await openBothEngines();
  const rows = (await engines.ask("two-measures", {})).filter((row) => row.area_set === "63");
  const apart = rows.map((row) => row.difference_points);
  expect(rows).toHaveLength(105);
  expect(apart.filter((points) => points > 0)).toHaveLength(87);
  expect(apart.filter((points) => points > 4)).toHaveLength(23);
  // The farthest comes first; either sign counts.
  expect(apart[0]).toBeCloseTo(12.49, 2);
  expect(apart.map(Math.abs)).toEqual(apart.map(Math.abs).sort((a, b) => b - a));
  for (const row of rows) {
    expect(row.insured_share).toBeCloseTo((100 * row.participants) / row.people, 9);
    expect(row.difference_points).toBeCloseTo(row.coverage_rate - row.insured_share, 9);
  }
});

import { expect, test } from "vitest";
import { carryYears } from "../../../../src/lib/carry.ts";
import { storedPath } from "../../../../src/lib/explorer/stored.ts";

const year = { area_set: "63", measure: "coverage_rate", year: 2020, region: "all" } as const;

test("a year with nothing else chosen has a file, named for what it answers", () => {
  expect(storedPath("year-map", { ...year, carry: carryYears })).toBe(
    "data/answers/year-map-63-coverage_rate-2020.json",
  );
  expect(storedPath("target-map", { area_set: "34", year: 2025, region: "all" })).toBe(
    "data/answers/target-map-34-2025.json",
  );
});

test("a region, another age of figures and any other question have none", () => {
  expect(storedPath("year-map", { ...year, carry: carryYears + 1 })).toBeUndefined();
  expect(storedPath("year-map", { ...year, carry: 0 })).toBeUndefined();
  expect(storedPath("target-map", { ...year, region: "tay-nguyen" })).toBeUndefined();
  expect(storedPath("local-year", { ...year, carry: carryYears })).toBeUndefined();
});

import { beforeAll, describe, expect, test } from "vitest";
import { isExactPair } from "../../src/answers/two-measures.ts";
import type { Row } from "../../src/sql/questions.ts";
import { oldProvinces } from "../independent/areas.ts";
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

/** Bounds of a rate and of a count, and what they leave of the difference. */
const bounds = [
  ["exact", "exact", "exact"],
  // More than 800 of 1,000 make the share more than 80, so the rate lies at most 10 above it.
  ["exact", "over", "at_most"],
  ["exact", "under", "at_least"],
  ["over", "exact", "at_least"],
  ["under", "exact", "at_most"],
  ["over", "under", "at_least"],
  ["under", "over", "at_most"],
  // A rate and a count both beyond their numbers leave the direction open.
  ["over", "over", "about"],
  ["exact", "rounded", "about"],
  ["over", "rounded", "about"],
  ["about", "exact", "about"],
  ["exact", "estimate", "about"],
] as const;

describe("a rate of 90 and a count that is 80% of the people", () => {
  const pairs = bounds.map(([rate, count, difference], at) => ({
    ...{ rate, count, difference },
    code: oldProvinces[at]?.code ?? "",
  }));
  let answer: Row<"two-measures">[];

  beforeAll(async () => {
    const engines = await openBothEngines({
      ...onlyObservations(
        pairs.map(({ code, rate, count }) => ({
          ...{ observation_id: `of-${code}`, area_code: code, as_of: "2020" },
          ...{ rate_pct: 90, rate_qualifier: rate },
          ...{ participants: 800, participants_qualifier: count },
        })),
      ),
      population: (published) => published.map((row) => ({ ...row, population_thousand: 1 })),
    });
    answer = await engines.ask("two-measures", {});
  });

  test.each(pairs)(
    "a rate $rate and a count $count differ by $difference 10 points",
    ({ code, difference }) => {
      expect(answer.filter(({ area_code }) => area_code === code)).toEqual([
        expect.objectContaining({ difference_points: 10, difference_bound: difference }),
      ]);
    },
  );
});

test("exact ones come first, however far apart the others are", async () => {
  const engines = await openBothEngines({
    ...onlyObservations([
      {
        ...{ observation_id: "over", area_code: "96", as_of: "2020", rate_pct: 95 },
        ...{ participants: 800, participants_qualifier: "over" },
      },
      { observation_id: "exact", area_code: "40", as_of: "2020", rate_pct: 92, participants: 840 },
    ]),
    population: (published) => published.map((row) => ({ ...row, population_thousand: 1 })),
  });
  const rows = await engines.ask("two-measures", {});
  expect(rows.map((row) => [row.area_code, row.difference_points, row.difference_bound])).toEqual([
    ["40", 8, "exact"],
    ["96", 15, "at_most"],
  ]);
});

test("every published pair is the rate, and the count over the people of its year", async () => {
  const engines = await openBothEngines();
  const rows = await engines.ask("two-measures", {});
  expect(rows.length).toBeGreaterThan(0);
  for (const members of Map.groupBy(rows, isExactPair).values()) {
    const apart = members.map((row) => Math.abs(row.difference_points));
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
  }
  for (const row of rows) {
    const bounds = [row.rate_bound, row.share_bound];
    expect(isExactPair(row)).toBe(bounds.every((bound) => bound === "exact"));
    expect(row.insured_share).toBeCloseTo((100 * row.participants) / row.people, 9);
    expect(row.difference_points).toBeCloseTo(row.coverage_rate - row.insured_share, 9);
  }
});

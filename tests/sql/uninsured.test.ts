import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";

type Expected = Partial<Row<"year-map">>;

/** Each case has a province of its own, with 100,000 people; figures are of 2020 unless they say. */
const cases: { says: string; row: Cells; expected: Expected }[] = [
  {
    says: "an exact count of 90,000 among 100,000 leaves 10,000, computed by us",
    row: { participants: 90_000 },
    expected: { status: "year", value: 10_000, basis: "derived", bound: "exact" },
  },
  ...(
    [
      ["over", "under"],
      ["under", "over"],
      ["nearly", "over"],
      ["about", "about"],
      ["rounded", "rounded"],
    ] as const
  ).map(([participants_qualifier, bound]) => ({
    says: `“${participants_qualifier}” so many insured is “${bound}” so many uninsured`,
    row: { participants: 90_000, participants_qualifier },
    expected: { value: 10_000, bound },
  })),
  {
    says: "more insured than residents says nothing of those without: count only",
    row: { participants: 100_001 },
    expected: { status: "count_only", value: null, participants: 100_001 },
  },
  {
    says: "everybody insured leaves nobody",
    row: { participants: 100_000 },
    expected: { status: "year", value: 0 },
  },
  {
    says: "a rate without a count gives no number of people",
    row: { rate_pct: 90 },
    expected: { status: "none", value: null },
  },
  {
    says: "an earlier year's figure is carried as such",
    row: { participants: 90_000, as_of: "2018" },
    expected: { status: "earlier", value: 10_000, figure_year: 2018 },
  },
];
const codes = ["01", "02", "04", "06", "08", "10", "11", "12", "14", "15"];

/** Hòa Bình (17), Phú Thọ (25) and Vĩnh Phúc (26) became Phú Thọ: the years in which they count. */
const merged: { says: string; year: number; counts: Record<string, number>; expected: Expected }[] =
  [
    {
      says: "all counts known: their sum, 10,000 + 20,000 + 30,000",
      year: 2015,
      counts: { "17": 90_000, "25": 80_000, "26": 170_000 },
      expected: {
        status: "derived",
        value: 60_000,
        basis: "derived",
        members: 3,
        members_with_figure: 3,
      },
    },
    {
      says: "one count missing: no sum, however many people the others hold",
      year: 2014,
      counts: { "25": 80_000, "26": 170_000 },
      expected: { status: "none", value: null },
    },
  ];

let engines: BothEngines;

beforeAll(async () => {
  const single = cases.map(({ row }, at) => ({
    area_code: codes[at] ?? "",
    as_of: "2020",
    ...row,
  }));
  const parts = merged.flatMap(({ year, counts }) =>
    Object.entries(counts).map(([area_code, participants]) => ({
      area_code,
      as_of: String(year),
      participants,
    })),
  );
  engines = await openBothEngines({
    ...onlyObservations(
      [...single, ...parts].map((row, at) => ({ observation_id: `row-${at}`, ...row })),
    ),
    population: (published) =>
      published.map((row) => ({
        ...row,
        population_thousand: row.area_code === "26" ? 200 : 100,
      })),
  });
});

describe("people uninsured, by hand: population − participants", () => {
  test.each(cases.map((each, at) => ({ ...each, at })))("$says", async ({ expected, at }) => {
    const map = await engines.ask("year-map", {
      area_set: "63",
      measure: "uninsured",
      year: 2020,
      carry: 3,
      region: "all",
    });
    expect(map.find((row) => row.area_code === codes[at])).toMatchObject(expected);
  });
});

describe("people uninsured of a new province made of three old ones", () => {
  test.each(merged)("$says", async ({ year, expected }) => {
    const asked = { area_set: "34", region: "all", measure: "uninsured", year, carry: 0 } as const;
    const map = await engines.ask("year-map", asked);
    expect(map.find((row) => row.area_code === "25")).toMatchObject(expected);
  });
});

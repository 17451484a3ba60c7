import { beforeAll, describe, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { onlyObservations } from "./fixture.ts";

const range = { measure: "coverage_rate", from_year: 2018, to_year: 2020 } as const;

let engines: BothEngines;

/** Sơn La (14) stayed as it was; Hòa Bình (17), Phú Thọ (25) and Vĩnh Phúc (26) were merged. */
beforeAll(async () => {
  const row = (area_code: string, as_of: string, rate_pct: number, more = {}) => ({
    observation_id: `${area_code}-${as_of}`,
    area_code,
    as_of,
    rate_pct,
    ...more,
  });
  const count = (
    area_code: string,
    as_of: string,
    participants: number,
    participants_qualifier = "exact",
  ) => ({
    observation_id: `${area_code}-${as_of}-people`,
    area_code,
    as_of,
    participants,
    participants_qualifier,
  });
  engines = await openBothEngines({
    ...onlyObservations([
      row("00", "2019", 88, { area_set: "country" }),
      row("14", "2017", 80),
      row("14", "2018-06-30", 81),
      row("14", "2018-12-31", 82),
      row("14", "2020", 84),
      row("17", "2019", 90),
      row("25", "2019", 80),
      row("26", "2018", 70),
      row("26", "2019", 70),
      row("26", "2020", 71),
      row("25", "2020", 66, { area_set: "34", observation_id: "25-new" }),
      // Gia Lai (64) and Bình Định (52) became the new 52.
      count("64", "2018", 20_000),
      count("64", "2019-06-30", 30_000, "over"),
      count("52", "2019-12-31", 50_000),
      count("64", "2020", 40_000, "rounded"),
      count("52", "2020", 50_000),
      count("64", "2021", 40_000, "over"),
      count("52", "2021", 50_000, "under"),
    ]),
    population: (published) =>
      published.map((each) => ({
        ...each,
        population_thousand:
          { "17": 100, "25": 100, "26": 800, "52": 100, "64": 100 }[String(each.area_code)] ?? 1,
      })),
  });
});

describe("figures of some areas over the years", () => {
  const series = async (areas: string) =>
    (await engines.ask("area-series", { area_set: "63", areas, ...range })).map((row) => [
      row.area_code,
      row.year,
      row.value,
    ]);

  test("the figure of each year in the range, a year without one left out", async () => {
    // Of 2018 the later of two; 2017 lies outside; 2019 has none.
    expect(await series("14")).toEqual([
      ["14", 2018, 82],
      ["14", 2020, 84],
    ]);
  });

  test("the country first, then by code; a new province's own figure is no old one's", async () => {
    expect(await series("25,00")).toEqual([
      ["00", 2019, 88],
      ["25", 2019, 80],
    ]);
  });

  test("a code is compared as a whole", async () => {
    expect(await series("1,4")).toEqual([]);
  });
});

describe("figures of some new provinces over the years", () => {
  const series = (areas: string) => engines.ask("area-series", { area_set: "34", areas, ...range });

  test("a province that was not merged keeps the figures of the old one", async () => {
    const rows = await series("14");
    expect(rows.map(({ year, value, basis }) => [year, value, basis])).toEqual([
      [2018, 82, "published"],
      [2020, 84, "published"],
    ]);
  });

  test("a merged one: the mean of that very year, then its own figure", async () => {
    const rows = await series("25");
    // 2018 is known for 800 of 1000 people; 2019: (100 × 90 + 100 × 80 + 800 × 70) ÷ 1000.
    expect(rows.map(({ year, value, basis }) => [year, value, basis])).toEqual([
      [2018, 70, "derived"],
      [2019, 73, "derived"],
      [2020, 66, "published"],
    ]);
    expect(rows[0]).toMatchObject({ members: 3, members_with_figure: 1, people_share_pct: 80 });
    // Provinces with a fifth of the people come in; an own figure is no mean of other ones.
    expect(rows.map((row) => row.has_other_parts)).toEqual([false, true, false]);
    expect(rows[1]).toMatchObject({ as_of_start: "2019-01-01", as_of_end: "2019-12-31" });
    expect(rows[2]).toMatchObject({ members: null, observation_id: "25-new" });
  });

  test.each([
    // 2018 has one count of two and so no sum. An “over” and an “under” leave it open which way.
    ["participants", [80_000, "over"], [90_000, "rounded"], [90_000, "about"]],
    ["uninsured", [120_000, "under"], [110_000, "rounded"], [110_000, "about"]],
  ] as const)("%s of a merged one: the sum, as sure as its parts", async (measure, ...sums) => {
    const asked = { measure, areas: "52", from_year: 2018, to_year: 2021 };
    const rows = await engines.ask("area-series", { area_set: "34", ...asked });
    expect(rows.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    expect(rows.map(({ value, bound }) => [value, bound])).toEqual(sums);
    expect(rows[0]).toMatchObject({ basis: "derived", members: 2, members_with_figure: 2 });
  });

  test("people of an old province in the years that have a count", async () => {
    const asked = { measure: "participants", from_year: 2018, to_year: 2020 } as const;
    const rows = await engines.ask("area-series", { area_set: "63", areas: "64", ...asked });
    expect(rows.map(({ year, value, bound }) => [year, value, bound])).toEqual([
      [2018, 20_000, "exact"],
      [2019, 30_000, "over"],
      [2020, 40_000, "rounded"],
    ]);
  });

  test("the country is among them when asked for", async () => {
    const rows = await series("00");
    expect(rows.map(({ area_set, year }) => [area_set, year])).toEqual([["country", 2019]]);
  });
});

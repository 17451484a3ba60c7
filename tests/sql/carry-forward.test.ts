import { beforeAll, describe, expect, test } from "vitest";
import type { Measure } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { knownRows } from "./known-rows.ts";

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines(knownRows);
});

const map = (year: number, carry: number, measure: Measure = "coverage_rate") =>
  engines.ask("year-map", { area_set: "63", measure, year, carry, region: "all" });

const province = async (code: string, year: number, carry: number) =>
  (await map(year, carry)).find((row) => row.area_code === code);

describe("Bắc Giang's figures are of 2017, 2018 and 2019", () => {
  test.each([
    [2020, 0, "none", null], // 0 switches carrying off
    [2020, 1, "earlier", 2019],
    [2020, 3, "earlier", 2019], // the latest earlier one, not the oldest in reach
    [2022, 3, "earlier", 2019], // exactly three years back is in reach
    [2023, 3, "none", null], // one year more is not
    [2018, 3, "year", 2018], // a later figure (2019) is never used
    [2016, 3, "none", null],
  ])("in %i with %i years of carrying: %s", async (year, carry, status, figure_year) => {
    expect(await province("24", year, carry)).toMatchObject({ status, figure_year });
  });

  test("a carried figure keeps its own date, bound and source", async () => {
    expect(await province("24", 2019, 0)).toMatchObject({ value: 98.6, as_of: "2019-10" });
    expect(await province("24", 2020, 3)).toMatchObject({
      value: 98.6,
      as_of: "2019-10",
      bound: "exact",
    });
  });
});

describe("count only: people are known, the rate is not", () => {
  test("Nam Định 2020 with three years: the count of 2019, no rate", async () => {
    expect(await province("36", 2020, 3)).toMatchObject({
      status: "count_only",
      value: null,
      participants: 1588505,
      figure_year: 2019,
    });
  });

  test("with four years its rate of 2016 is in reach, over 70 %", async () => {
    expect(await province("36", 2020, 4)).toMatchObject({
      status: "earlier",
      value: 70,
      bound: "over",
      figure_year: 2016,
    });
  });

  test("a count alone is a figure where people are what is measured", async () => {
    const rows = await map(2020, 3, "participants");
    expect(rows.filter((row) => row.status === "count_only")).toEqual([]);
    expect(rows.find((row) => row.area_code === "36")).toMatchObject({
      status: "earlier",
      value: 1588505,
    });
  });
});

test("a province without any figure in reach carries nothing at all", async () => {
  // An Giang's figures are of 2015, 2021 and 2024.
  expect(await province("89", 2020, 3)).toMatchObject({
    status: "none",
    value: null,
    bound: null,
    basis: null,
    as_of: null,
    participants: null,
    observation_id: null,
    source_title: null,
    figures_that_differ: 0,
  });
});

test("a region's map holds that region's provinces and no others", async () => {
  const parameters = { area_set: "63", measure: "coverage_rate", year: 2020, carry: 3 } as const;
  const all = await engines.ask("year-map", { ...parameters, region: "all" });
  const highlands = await engines.ask("year-map", { ...parameters, region: "tay-nguyen" });
  // Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng.
  expect(highlands.map((row) => row.area_code).sort()).toEqual(["62", "64", "66", "67", "68"]);
  expect(highlands).toEqual(all.filter((row) => row.region_slug === "tay-nguyen"));
});

test("figures of the year come first, highest first, then earlier, count only and none", async () => {
  const rows = await map(2020, 3);
  const order = ["year", "earlier", "count_only", "none"];
  const places = rows.map((row) => order.indexOf(row.status));
  expect(places).toEqual([...places].sort());
  const values = rows.filter((row) => row.status === "year").map((row) => row.value ?? 0);
  expect(values).toEqual([...values].sort((a, b) => b - a));
});

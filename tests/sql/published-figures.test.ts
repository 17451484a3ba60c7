import { beforeAll, describe, expect, test } from "vitest";
import type { Measure } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { knownRows } from "./known-rows.ts";

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines(knownRows);
});

/** The figure that stands for a year in one province, as the map without carry-forward shows it. */
async function figure(area_code: string, year: number, measure: Measure = "coverage_rate") {
  const rows = await engines.ask("year-map", {
    area_set: "63",
    measure,
    year,
    carry: 0,
    region: "all",
  });
  return rows.find((row) => row.area_code === area_code);
}

describe("the figures of the founding documents", () => {
  test("Sơn La 2011: 89.28 %, a rate without a count", async () => {
    expect(await figure("14", 2011)).toMatchObject({
      value: 89.28,
      bound: "exact",
      as_of: "2011",
      participants: null,
      source_kind: "press",
    });
  });

  test("Sơn La 2020: 95.54 % and 1,196,739 people on 31 October", async () => {
    expect(await figure("14", 2020)).toMatchObject({
      value: 95.54,
      bound: "exact",
      as_of: "2020-10-31",
      participants: 1196739,
      basis: "published",
    });
  });

  test("Sơn La's insured share in 2020: 1,196,739 of 1,270,556 people, computed by us", async () => {
    const row = await figure("14", 2020, "insured_share");
    expect(row).toMatchObject({ basis: "derived", bound: "exact" });
    expect(row?.value).toBeCloseTo((100 * 1196739) / 1270556, 10);
  });

  test("Bắc Giang 2017: over 92 %, and so it is written", async () => {
    expect(await figure("24", 2017)).toMatchObject({
      value: 92,
      bound: "over",
      as_of: "2017-09-30",
    });
  });
});

describe("where sources differ", () => {
  test("Hòa Bình 2018: 96.3 and 96.6 on one day, both press and stated: the identifier decides", async () => {
    expect(await figure("17", 2018)).toMatchObject({ value: 96.3, figures_that_differ: 2 });
  });

  test("Hà Nam 2019: one source gives 91.8 and, over the census, 87", async () => {
    // Same source, same day, same count: nothing but the identifier is left to choose by.
    expect(await figure("35", 2019)).toMatchObject({
      value: 91.8,
      figures_that_differ: 2,
      participants: 742024,
    });
  });

  test("Kon Tum 2021: over 92 and over 90 in the same month, both press", async () => {
    expect(await figure("62", 2021)).toMatchObject({
      value: 92,
      bound: "over",
      figures_that_differ: 2,
    });
  });

  test("Hải Phòng 2018: four exact figures, the latest of them counts and does not differ", async () => {
    expect(await figure("31", 2018)).toMatchObject({
      value: 84.78,
      as_of: "2018-11-30",
      figures_in_year: 4,
      figures_that_differ: 0,
    });
  });

  test("Hà Nội 2020: the figure of the year (to 31 December) before the one of September", async () => {
    expect(await figure("01", 2020)).toMatchObject({
      value: 90.1,
      as_of: "2020",
      participants: 7240000,
    });
  });

  test("Hải Dương 2020: over 89 of November before 87.3 of July, 138 days older", async () => {
    expect(await figure("30", 2020)).toMatchObject({
      value: 89,
      bound: "over",
      as_of: "2020-11-17",
    });
  });

  test("Ninh Bình 2015: 69.1 of November before the year-end estimate of 70", async () => {
    expect(await figure("37", 2015)).toMatchObject({ value: 69.1, as_of: "2015-11-30" });
  });
});

describe("the whole country", () => {
  test.each([
    // 31 December, exact, stated 71.6 before the 71.6 of "2014" (less precise, later id).
    ["coverage_rate", 2014, 71.6, "2014-12-31"],
    ["coverage_rate", 2018, 86.6, "2018-05-31"], // the only figure, an estimate
    ["coverage_rate", 2019, 90, "2019-12-31"], // later than 89.3 of 30 June
    ["coverage_rate", 2020, 90.85, "2020-12-31"], // the same rate twice; the day is more precise
    ["coverage_rate", 2012, 68, "2012-12"], // "under 68", the only rate
    ["participants", 2011, 57081956, "2011"], // exact and official before 56 million
    ["participants", 2019, 85390000, "2019-12-31"], // later than the exact count of June
  ] as const)("%s of %i is %d, as of %s", async (measure, year, value, as_of) => {
    const series = await engines.ask("national-series", { measure });
    expect(series.find((row) => row.year === year)).toMatchObject({ value, as_of });
  });
});

import { describe, expect, test } from "vitest";
import type { Row } from "../../src/sql/questions.ts";
import { openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";

/** Average population in thousands by province; 1 where nothing depends on it. */
const thousands: Record<string, number> = { "17": 100, "25": 100, "26": 200 };

async function opened(rows: Cells[]) {
  const observed = rows.map((row) => ({
    observation_id: `${row.area_code}-${row.as_of ?? "2020"}`,
    as_of: "2020",
    ...row,
  }));
  return openBothEngines({
    ...onlyObservations(observed),
    population: (published) =>
      published.map((row) => ({
        ...row,
        population_thousand: thousands[String(row.area_code)] ?? 1,
      })),
  });
}

async function mapRow(rows: Cells[], code: string, year = 2020): Promise<Row<"year-map">> {
  const engines = await opened(rows);
  const map = await engines.ask("year-map", {
    area_set: "63",
    measure: "uninsured",
    year,
    carry: 3,
    region: "all",
  });
  await engines.native.close();
  return map.find((row) => row.area_code === code) as Row<"year-map">;
}

describe("people uninsured, by hand: population − participants", () => {
  test("an exact count of 90,000 among 100,000 leaves 10,000, computed by us", async () => {
    expect(await mapRow([{ area_code: "17", participants: 90_000 }], "17")).toMatchObject({
      status: "year",
      value: 10_000,
      basis: "derived",
      bound: "exact",
    });
  });

  test.each([
    ["over", "under"],
    ["under", "over"],
    ["about", "about"],
    ["rounded", "rounded"],
  ])("“%s” so many insured is “%s” so many uninsured", async (participants_qualifier, bound) => {
    const row = { area_code: "17", participants: 90_000, participants_qualifier };
    expect(await mapRow([row], "17")).toMatchObject({ value: 10_000, bound });
  });

  test("more insured than residents says nothing of those without: count only", async () => {
    expect(await mapRow([{ area_code: "17", participants: 100_001 }], "17")).toMatchObject({
      status: "count_only",
      value: null,
      participants: 100_001,
    });
  });

  test("everybody insured leaves nobody", async () => {
    expect(await mapRow([{ area_code: "17", participants: 100_000 }], "17")).toMatchObject({
      status: "year",
      value: 0,
    });
  });

  test("a rate without a count gives no number of people", async () => {
    expect(await mapRow([{ area_code: "17", rate_pct: 90 }], "17")).toMatchObject({
      status: "none",
      value: null,
    });
  });

  test("an earlier year's figure is carried as such", async () => {
    const row = { area_code: "17", participants: 90_000, as_of: "2018" };
    expect(await mapRow([row], "17")).toMatchObject({
      status: "earlier",
      value: 10_000,
      figure_year: 2018,
    });
  });
});

describe("people uninsured of a new province made of three old ones", () => {
  const count = (area_code: string, participants: number) => ({ area_code, participants });

  async function phuTho(rows: Cells[]) {
    const engines = await opened(rows);
    const map = await engines.ask("year-map", {
      area_set: "34",
      region: "all",
      measure: "uninsured",
      year: 2020,
      carry: 0,
    });
    await engines.native.close();
    return map.find((row) => row.area_code === "25");
  }

  test("all counts known: their sum, 10,000 + 20,000 + 30,000", async () => {
    const rows = [count("17", 90_000), count("25", 80_000), count("26", 170_000)];
    expect(await phuTho(rows)).toMatchObject({
      status: "derived",
      value: 60_000,
      basis: "derived",
      members: 3,
      members_with_figure: 3,
    });
  });

  test("one count missing: no sum, however many people the others hold", async () => {
    const row = await phuTho([count("25", 80_000), count("26", 170_000)]);
    expect(row).toMatchObject({ status: "none", value: null });
  });
});

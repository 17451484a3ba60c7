import { beforeAll, describe, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";

/** The Central Highlands: Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông and Lâm Đồng, 1000 people in all. */
const people: Record<string, number> = { "62": 100, "64": 200, "66": 300, "67": 50, "68": 350 };

const rate = (
  area_code: string,
  year: number,
  rate_pct: number,
  rate_qualifier = "exact",
): Cells => ({
  observation_id: `${area_code}-${year}`,
  area_code,
  as_of: String(year),
  rate_pct,
  rate_qualifier,
});

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines({
    ...onlyObservations([
      rate("66", 2010, 60),
      rate("68", 2010, 60),
      rate("62", 2011, 80, "under"),
      rate("64", 2012, 90),
      rate("67", 2013, 70),
      rate("62", 2016, 85),
      rate("64", 2016, 85),
      rate("68", 2016, 85),
      rate("66", 2017, 90, "over"),
      rate("68", 2017, 90),
    ]),
    population: (published) =>
      published.map((row) => ({ ...row, population_thousand: people[String(row.area_code)] ?? 1 })),
  });
});

async function region(carry: number) {
  const asked = { region: "tay-nguyen", measure: "coverage_rate", carry } as const;
  const rows = await engines.ask("region-series", asked);
  return (year: number) => rows.find((row) => row.year === year);
}

describe("the mean of a region, by hand", () => {
  test("two provinces with most of the people are too few", async () => {
    expect((await region(3))(2010)).toMatchObject({
      value: null,
      members_with_figure: 2,
      people_share_pct: 65,
      in_line: false,
    });
  });

  test("three are enough; mostly older figures are carried, a bound stays", async () => {
    expect((await region(3))(2011)).toMatchObject({
      // (300 × 60 + 350 × 60 + 100 × 80) ÷ 750
      value: 62.666667,
      bound: "under",
      people_share_pct: 75,
      fresh_people_share_pct: 10,
      is_carried: true,
      in_line: true,
      has_other_parts: false,
    });
  });

  test("three with less than half of the people are too few", async () => {
    // 62, 64 and 67 hold 350 of 1000; those of 2010 are too old.
    expect((await region(1))(2013)).toMatchObject({ value: null, members_with_figure: 2 });
    expect((await region(2))(2013)).toMatchObject({ value: null, members_with_figure: 3 });
  });

  test("the line breaks where more than a tenth of the people come or go", async () => {
    const at = await region(3);
    // 64 comes in with a fifth of the people.
    expect(at(2012)).toMatchObject({ has_other_parts: true, members_with_figure: 4 });
    // 67 with a twentieth.
    expect(at(2013)).toMatchObject({ has_other_parts: false, members_with_figure: 5 });
  });

  test("a year without a new figure is no part of the line; the next is held against the last", async () => {
    const at = await region(3);
    expect(at(2014)).toMatchObject({ value: null, in_line: false });
    // 2016: 62, 64, 68 and still 67, against all five of 2013: 66 is gone.
    expect(at(2016)).toMatchObject({
      in_line: true,
      has_other_parts: true,
      members_with_figure: 4,
    });
  });

  test("figures of that very year with a third of the people or more are not carried", async () => {
    // 66 and 68 hold 650 of 1000.
    expect((await region(3))(2017)).toMatchObject({
      is_carried: false,
      fresh_people_share_pct: 65,
      bound: "over",
    });
  });
});

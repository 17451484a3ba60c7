import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";

type Expected = Partial<Row<"compare">>;

/** Three old provinces that became Phú Thọ (25); Hà Nội (01) was not merged. */
const people: Record<string, number> = { "17": 100, "25": 100, "26": 300 };

const compare = { area_set: "34", measure: "coverage_rate", tolerance: 1, region: "all" } as const;

async function newProvince(code: string, rows: Cells[], from_year = 2012, to_year = 2016) {
  const engines = await openBothEngines({
    ...onlyObservations(rows.map((row, at) => ({ observation_id: `row-${at}`, ...row }))),
    population: (published) =>
      published.map((row) => ({ ...row, population_thousand: people[String(row.area_code)] ?? 1 })),
  });
  const answer = await engines.ask("compare", { ...compare, from_year, to_year });
  return answer.find(({ area_set, area_code }) => area_set === "34" && area_code === code);
}

const rate = (area_code: string, as_of: string, rate_pct: number, more: Cells = {}): Cells => ({
  area_code,
  as_of,
  rate_pct,
  ...more,
});

function expectRow(row: Row<"compare"> | undefined, expected: Expected) {
  for (const [column, value] of Object.entries(expected)) {
    const found = row?.[column as keyof Expected];
    if (typeof value === "number") expect(found, column).toBeCloseTo(value, 5);
    else expect(found, column).toBe(value);
  }
}

describe("a new province made of three old ones, by hand", () => {
  test("all known in both years: two means with the same weights", async () => {
    const row = await newProvince("25", [
      rate("17", "2012", 60.5),
      rate("25", "2012", 50.5),
      rate("26", "2011", 40.5),
      rate("17", "2016", 80.5),
      rate("25", "2017", 90.5),
      rate("26", "2016", 70.5),
    ]);
    expectRow(row, {
      status: "rose",
      // (100 × 60.5 + 100 × 50.5 + 300 × 40.5) ÷ 500, and likewise 76.5.
      from_value: 46.5,
      to_value: 76.5,
      change_points: 30,
      change_bound: "exact",
      // Each published value leaves 0.05 open either way, and so does their mean.
      change_low: 29.9,
      change_high: 30.1,
      from_as_of: "2011/2012",
      to_as_of: "2016/2017",
      from_basis: "derived",
      members: 3,
      from_members: 3,
      to_members: 3,
      from_people_share_pct: 100,
      from_observation_id: null,
      // 17 is 4 years apart, 25 and 26 are 5.
      span_years: (100 * 1461 + 100 * 1826 + 300 * 1827) / 500 / 365.25,
    });
  });

  test("one old province missing in one year is left out of both", async () => {
    const row = await newProvince("25", [
      rate("17", "2012", 60.5),
      rate("26", "2012", 40.5),
      rate("17", "2016", 80.5),
      rate("25", "2016", 10.5),
      rate("26", "2016", 70.5),
    ]);
    expectRow(row, {
      // (100 × 60.5 + 300 × 40.5) ÷ 400 and (100 × 80.5 + 300 × 70.5) ÷ 400.
      from_value: 45.5,
      to_value: 73,
      change_points: 27.5,
      from_members: 2,
      to_members: 2,
      to_people_share_pct: 80,
      from_as_of: "2012",
    });
  });

  test("enough for a mean in one year only: that year alone", async () => {
    const row = await newProvince("25", [
      rate("17", "2012", 60.5),
      rate("17", "2016", 80.5),
      rate("26", "2016", 70.5),
    ]);
    // 17 and 26 hold 400 of 500 people in 2016, in 2012 only 100 are known.
    expectRow(row, {
      status: "only_to",
      from_value: null,
      to_value: 73,
      to_members: 2,
      change_points: null,
    });
  });

  test.each([
    {
      says: "enough people in each year, but too few of them the same",
      rows: [
        rate("17", "2012", 60.5),
        rate("26", "2012", 40.5),
        rate("25", "2016", 50.5),
        rate("26", "2016", 70.5),
      ],
      expected: { from_people_share_pct: 80, to_people_share_pct: 80, to_members: 2 },
    },
    {
      says: "old provinces known in each year, but none of them in both",
      rows: [rate("17", "2012", 60.5), rate("25", "2012", 50.5), rate("26", "2016", 70.5)],
      expected: { from_people_share_pct: 40, to_people_share_pct: 60, to_members: 1 },
    },
  ])("$says: both years are known in part only", async ({ rows, expected }) => {
    expectRow(await newProvince("25", rows), {
      status: "parts_only",
      from_value: null,
      to_value: null,
      change_points: null,
      members: 3,
      from_members: 2,
      ...expected,
    });
  });

  test("known in part in one year, not at all in the other: neither year", async () => {
    const row = await newProvince("25", [rate("17", "2012", 60.5)]);
    expectRow(row, { status: "neither", from_members: null, members: null });
  });

  test("its own figure stands on its side, the mean of all known on the other", async () => {
    const own = rate("25", "2016", 88.5, { area_set: "34", observation_id: "own" });
    const row = await newProvince("25", [
      rate("17", "2012", 60.5),
      rate("26", "2012", 40.5),
      rate("17", "2016", 10.5),
      own,
    ]);
    expectRow(row, {
      status: "rose",
      from_value: 45.5,
      from_members: 2,
      to_value: 88.5,
      to_observation_id: "own",
      to_members: null,
      to_basis: "published",
      members: 3,
    });
  });

  test("from the year on in which it counts its people itself no mean stands for it", async () => {
    const rows = [
      rate("17", "2012", 60.5),
      rate("26", "2012", 40.5),
      rate("17", "2016", 80.5),
      rate("26", "2016", 70.5),
    ];
    const counted = (as_of: string) =>
      newProvince("25", [...rows, { area_code: "25", area_set: "34", as_of, participants: 400 }]);
    const both: Expected = { from_value: 45.5, to_value: 73, status: "rose" };
    expectRow(await counted("2017"), both);
    expectRow(await counted("2016"), {
      ...both,
      to_value: null,
      to_members: null,
      status: "only_from",
    });
    expectRow(await counted("2011"), { status: "neither", from_members: null, members: null });
  });

  test("bounds that point one way make the mean a bound, others make it about", async () => {
    const over = { rate_qualifier: "over" };
    const row = await newProvince("25", [
      rate("17", "2012", 60.5),
      rate("26", "2012", 40.5, over),
      rate("17", "2016", 80.5, over),
      rate("26", "2016", 70.5, { rate_qualifier: "under" }),
    ]);
    expectRow(row, {
      status: "no_clear_change",
      from_bound: "over",
      // "Over 40.5" may be 100: (100 × 60.55 + 300 × 100) ÷ 400.
      from_high: 36055 / 400,
      to_bound: "about",
      change_bound: "at_most",
    });
  });

  test("means that move by no more than sources differ rose only if one publisher says so", async () => {
    const rows = [
      rate("17", "2012", 60.5),
      rate("26", "2012", 40.5),
      rate("17", "2016", 61.5),
      rate("26", "2016", 41.5),
    ];
    expectRow(await newProvince("25", rows), { status: "rose", unclear_because: null });
    const [first, ...others] = rows;
    expectRow(await newProvince("25", [{ ...first, source_id: "press" }, ...others]), {
      status: "no_clear_change",
      unclear_because: "sources",
      change_points: 1,
    });
  });

  test("swapping the years flips the sign and keeps the weights", async () => {
    const rows = [
      rate("17", "2012", 60.5),
      rate("26", "2012", 40.5),
      rate("17", "2016", 80.5),
      rate("26", "2016", 70.5),
    ];
    const there = await newProvince("25", rows);
    const back = await newProvince("25", rows, 2016, 2012);
    expect(back?.change_points).toBeCloseTo(-(there?.change_points ?? 0), 9);
    expect(back?.from_value).toBe(there?.to_value);
    expect(back?.status).toBe("fell");
  });
});

test("a province that was not merged keeps its figures, also beside one of its new self", async () => {
  const rows = [
    rate("01", "2012", 70.5),
    rate("01", "2016", 80.5, { observation_id: "old" }),
    rate("01", "2016", 81.5, { observation_id: "new", area_set: "34" }),
  ];
  expectRow(await newProvince("01", rows), {
    from_value: 70.5,
    to_value: 81.5,
    to_observation_id: "new",
    members: null,
    from_basis: "published",
  });
});

describe("the published figures", () => {
  let engines: BothEngines;
  beforeAll(async () => {
    engines = await openBothEngines();
  }, 60_000);

  test("the 11 unmerged provinces compare as they did before", async () => {
    const unchanged = (await engines.ask("crosswalk", {})).filter(({ parts }) => parts === 1);
    const years = { from_year: 2011, to_year: 2020 };
    const old = await engines.ask("compare", { ...compare, ...years, area_set: "63" });
    const merged = await engines.ask("compare", { ...compare, ...years });
    expect(unchanged).toHaveLength(11);
    for (const { old_code, new_code } of unchanged) {
      const { area_set, area_code, name_vi, name_en, slug, region_slug, ...before } = old.find(
        (row) => row.area_code === old_code,
      ) as Row<"compare">;
      expect(merged.find((row) => row.area_code === new_code)).toMatchObject(before);
    }
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";
import { knownRows } from "./known-rows.ts";

type Expected = Partial<Row<"compare">>;

/** One area for each case; compared are 2012 and 2016, with a tolerance of one year. */
const cases: { rule: string; rows: Cells[]; expected: Expected }[] = [
  {
    rule: "two exact figures: the difference, with what two decimals leave open",
    rows: [
      { as_of: "2012-12-31", rate_pct: 60.25 },
      { as_of: "2016-12-31", rate_pct: 70.5 },
    ],
    expected: {
      status: "rose",
      change_points: 10.25,
      change_bound: "exact",
      change_low: 70.45 - 60.255,
      change_high: 70.55 - 60.245,
      // 31 December to 31 December: four years with one leap day.
      span_years: 1461 / 365.25,
      points_per_year: 10.25 / 4,
    },
  },
  {
    rule: "a fall is below zero",
    rows: [
      { as_of: "2012", rate_pct: 70.5 },
      { as_of: "2016", rate_pct: 60.5 },
    ],
    expected: { status: "fell", change_points: -10, change_bound: "exact" },
  },
  {
    rule: "over at the end: at least",
    rows: [
      { as_of: "2012", rate_pct: 70.5 },
      { as_of: "2016", rate_pct: 92, rate_qualifier: "over" },
    ],
    expected: { status: "rose", change_points: 21.5, change_bound: "at_least" },
  },
  {
    rule: "under at the start: at least",
    rows: [
      { as_of: "2012", rate_pct: 70, rate_qualifier: "under" },
      { as_of: "2016", rate_pct: 92.5 },
    ],
    expected: { status: "rose", change_points: 22.5, change_bound: "at_least" },
  },
  {
    rule: "digits count as printed: 70.50 leaves open less than 70.5",
    rows: [
      { as_of: "2012", rate_pct: 60.25 },
      { as_of: "2016", rate_pct: 70.5, rate_decimals: 2 },
    ],
    expected: { change_low: 70.495 - 60.255, change_high: 70.505 - 60.245, to_decimals: 2 },
  },
  {
    rule: "nearly at the start, a point less at most: at least",
    rows: [
      { as_of: "2012", rate_pct: 70, rate_qualifier: "nearly" },
      { as_of: "2016", rate_pct: 92.5 },
    ],
    expected: {
      status: "rose",
      change_bound: "at_least",
      from_low: 69,
      from_high: 70,
      change_high: 92.55 - 69,
    },
  },
  {
    rule: "nearly and under both leave less open: nothing is said",
    rows: [
      { as_of: "2012", rate_pct: 70, rate_qualifier: "nearly" },
      { as_of: "2016", rate_pct: 92, rate_qualifier: "under" },
    ],
    expected: { status: "no_clear_change", change_bound: "open" },
  },
  {
    rule: "over at the start: at most, and the sign is open",
    rows: [
      { as_of: "2012", rate_pct: 90, rate_qualifier: "over" },
      { as_of: "2016", rate_pct: 97.5 },
    ],
    expected: { status: "no_clear_change", change_points: 7.5, change_bound: "at_most" },
  },
  {
    rule: "over at the start and less at the end: fell, by the difference at least",
    rows: [
      { as_of: "2012", rate_pct: 90, rate_qualifier: "over" },
      { as_of: "2016", rate_pct: 80.5 },
    ],
    expected: { status: "fell", change_points: -9.5, change_bound: "at_most" },
  },
  {
    rule: "over and over: the bounds say nothing of the change",
    rows: [
      { as_of: "2012", rate_pct: 80, rate_qualifier: "over" },
      { as_of: "2016", rate_pct: 90, rate_qualifier: "over" },
    ],
    expected: { status: "no_clear_change", change_points: 10, change_bound: "open" },
  },
  {
    rule: "about is a point either way: 90 and about 91 may be the same",
    rows: [
      { as_of: "2012", rate_pct: 90.5 },
      { as_of: "2016", rate_pct: 91, rate_qualifier: "about" },
    ],
    expected: { status: "no_clear_change", change_points: 0.5, change_bound: "about" },
  },
  {
    rule: "rounding leaves the sign open: 90 may be 90.5",
    rows: [
      { as_of: "2012", rate_pct: 90 },
      { as_of: "2016", rate_pct: 90.4 },
    ],
    expected: { status: "no_clear_change", change_bound: "exact" },
  },
  {
    rule: "the same value twice is no clear change, per year nothing",
    rows: [
      { as_of: "2012", rate_pct: 86.5 },
      { as_of: "2016", rate_pct: 86.5 },
    ],
    expected: { status: "no_clear_change", change_points: 0, points_per_year: 0 },
  },
  {
    rule: "figures one year away on either side are within the tolerance",
    rows: [
      { as_of: "2011", rate_pct: 50.5 },
      { as_of: "2017", rate_pct: 60.5 },
    ],
    expected: { status: "rose", from_as_of: "2011", to_as_of: "2017" },
  },
  {
    rule: "of two years as near, the one away from the other year",
    rows: [
      { as_of: "2011", rate_pct: 50.5 },
      { as_of: "2013", rate_pct: 55.5 },
      { as_of: "2015", rate_pct: 60.5 },
      { as_of: "2017", rate_pct: 65.5 },
    ],
    expected: { from_as_of: "2011", to_as_of: "2017", change_points: 15 },
  },
  {
    rule: "of the figures of a later year the first, of an earlier one the last: fewer days away",
    rows: [
      { as_of: "2011-06-30", rate_pct: 50.5 },
      { observation_id: "last", as_of: "2011-11-30", rate_pct: 52.5, rate_qualifier: "about" },
      { as_of: "2017-07-31", rate_pct: 76.8 },
      { observation_id: "first", as_of: "2017-06-30", rate_pct: 97.3 },
    ],
    expected: { from_observation_id: "last", to_observation_id: "first", status: "rose" },
  },
  {
    rule: "the fewer days, though both years are as near: January after rather than June before",
    rows: [
      { as_of: "2011-06-30", rate_pct: 50.5 },
      { as_of: "2013-01-31", rate_pct: 55.5 },
      { as_of: "2016", rate_pct: 60.5 },
    ],
    expected: { from_as_of: "2013-01-31", change_points: 5 },
  },
  {
    rule: "the figure of the year asked for, though another of that year lies nearer to its end",
    rows: [
      { observation_id: "exact", as_of: "2012-10-31", rate_pct: 50.5 },
      { observation_id: "about", as_of: "2012-12-31", rate_pct: 52, rate_qualifier: "about" },
      { as_of: "2016", rate_pct: 60.5 },
    ],
    expected: { from_observation_id: "exact", change_points: 10 },
  },
  {
    rule: "of the figures of one day the one that goes first in its year",
    rows: [
      { observation_id: "press", as_of: "2013-03-31", rate_pct: 51.5, source_id: "press" },
      { observation_id: "z-official", as_of: "2013-03-31", rate_pct: 50.5 },
      { as_of: "2013-12-31", rate_pct: 55.5 },
      { as_of: "2016", rate_pct: 60.5 },
    ],
    expected: { from_observation_id: "z-official", from_figures_that_differ: 2 },
  },
  {
    rule: "no forecast that a measured figure of its quarter goes before, though it is nearer",
    rows: [
      { observation_id: "over", as_of: "2011-11-30", rate_pct: 50, rate_qualifier: "over" },
      { observation_id: "ahead", as_of: "2011-12-31", rate_pct: 54, rate_qualifier: "estimate" },
      { as_of: "2016", rate_pct: 60.5 },
    ],
    expected: { from_observation_id: "over" },
  },
  {
    rule: "the year itself before a neighbour",
    rows: [
      { as_of: "2011", rate_pct: 50.5 },
      { as_of: "2012", rate_pct: 55.5 },
      { as_of: "2016", rate_pct: 60.5 },
      { as_of: "2017", rate_pct: 65.5 },
    ],
    expected: { from_as_of: "2012", to_as_of: "2016", change_points: 5 },
  },
  {
    rule: "two years away is outside the tolerance",
    rows: [
      { as_of: "2010", rate_pct: 50.5 },
      { as_of: "2018", rate_pct: 60.5 },
    ],
    expected: { status: "neither", change_points: null, change_bound: null, from_as_of: null },
  },
  {
    rule: "only the first year",
    rows: [{ as_of: "2013", rate_pct: 50.5 }],
    expected: { status: "only_from", from_value: 50.5, to_value: null, change_points: null },
  },
  {
    rule: "only the second year",
    rows: [{ as_of: "2015", rate_pct: 50.5 }],
    expected: { status: "only_to", from_value: null, to_value: 50.5 },
  },
  {
    rule: "three sources that differ: the official one of the latest day, and that they differ",
    rows: [
      { observation_id: "three-press", as_of: "2012-12-31", rate_pct: 59.5, source_id: "press" },
      { observation_id: "three-official", as_of: "2012-12-31", rate_pct: 60.5 },
      { observation_id: "three-june", as_of: "2012-06-30", rate_pct: 58.5 },
      { as_of: "2016", rate_pct: 70.5 },
    ],
    expected: {
      status: "rose",
      from_observation_id: "three-official",
      from_figures_that_differ: 2,
      to_figures_that_differ: null,
      change_points: 10,
    },
  },
  {
    rule: "two points between two publishers may be theirs, not the province's",
    rows: [
      { as_of: "2012", rate_pct: 90.5 },
      { as_of: "2016", rate_pct: 92.5, source_id: "press" },
    ],
    expected: { status: "no_clear_change", unclear_because: "sources", change_points: 2 },
  },
  {
    rule: "a little more than two points between two publishers is a rise",
    rows: [
      { as_of: "2012", rate_pct: 90.5 },
      { as_of: "2016", rate_pct: 92.51, source_id: "press" },
    ],
    expected: { status: "rose", unclear_because: null },
  },
  {
    rule: "a fall of a quarter of a point is one, where one publisher says so",
    rows: [
      { as_of: "2012", rate_pct: 86.5, source_id: "press" },
      { as_of: "2016", rate_pct: 86.25, source_id: "press" },
    ],
    expected: { status: "fell", unclear_because: null, change_points: -0.25 },
  },
  {
    rule: "what bounds leave open is unclear because of them, whoever published",
    rows: [
      { as_of: "2012", rate_pct: 90, rate_qualifier: "over" },
      { as_of: "2016", rate_pct: 91.5, source_id: "press" },
    ],
    expected: { status: "no_clear_change", unclear_because: "bounds" },
  },
  {
    rule: "a count without a rate is no coverage rate",
    rows: [
      { as_of: "2012", participants: 500000 },
      { as_of: "2016", rate_pct: 70.5 },
    ],
    expected: { status: "only_to" },
  },
];

let codes: string[];
let engines: BothEngines;
let answer: Row<"compare">[];

beforeAll(async () => {
  const published = await openBothEngines();
  const areas = await published.ask("areas", { area_set: "63" });
  codes = areas.map(({ area_code }) => area_code);
  const rows = cases.flatMap(({ rows: some }, at) =>
    some.map((row, nth) => ({
      observation_id: `${at}-${nth}`,
      area_code: codes[at] ?? "",
      ...row,
    })),
  );
  // One figure alone, half way between two years.
  const middle = { observation_id: "middle", area_code: codes.at(-1) ?? "", as_of: "2005" };
  // Two figures of one year: the first is the figure of the year, the second nearer to the next.
  const neighbour = codes.at(-2) ?? "";
  const one = [
    { observation_id: "october", area_code: neighbour, as_of: "2008-10-31", rate_pct: 70.5 },
    {
      observation_id: "december",
      area_code: neighbour,
      as_of: "2008-12-31",
      rate_pct: 74,
      rate_qualifier: "about",
    },
  ];
  engines = await openBothEngines(
    onlyObservations([...rows, { ...middle, rate_pct: 40.5 }, ...one]),
  );
  answer = await compare(engines, 2012, 2016);
}, 60_000);

const compare = (some: BothEngines, from_year: number, to_year: number, tolerance = 1) =>
  some.ask("compare", {
    area_set: "63",
    measure: "coverage_rate",
    from_year,
    to_year,
    tolerance,
    region: "all",
  });

test.each(cases.map((each, at) => ({ ...each, at })))("$rule", ({ expected, at }) => {
  const row = answer.find(({ area_code }) => area_code === codes[at]);
  for (const [column, value] of Object.entries(expected)) {
    const found = row?.[column as keyof Expected];
    if (typeof value === "number") expect(found, column).toBeCloseTo(value, 9);
    else expect(found, column).toBe(value);
  }
});

test.each([
  { from: 2004, to: 2007, tolerance: 2, status: "only_from", why: "nearer to the first" },
  { from: 2003, to: 2006, tolerance: 2, status: "only_to", why: "nearer to the second" },
  { from: 2004, to: 2006, tolerance: 1, status: "only_from", why: "as near: the earlier year" },
  { from: 2006, to: 2004, tolerance: 1, status: "only_to", why: "as near: the earlier year still" },
  { from: 2005, to: 2005, tolerance: 0, status: "only_from", why: "the same year twice" },
] as const)(
  "a figure is not compared with itself, $from-$to: $why",
  async ({ from, to, tolerance, status }) => {
    const rows = await compare(engines, from, to, tolerance);
    expect(rows.find(({ area_code }) => area_code === codes.at(-1))?.status).toBe(status);
  },
);

test("figures of one year never stand for both years", async () => {
  const rowOf = async (from: number, to: number) =>
    (await compare(engines, from, to)).find(({ area_code }) => area_code === codes.at(-2));
  const october = { status: "only_from", from_observation_id: "october" };
  expect(await rowOf(2008, 2009)).toMatchObject(october);
  // Half way between two years without a figure: nearer to the end of the first.
  expect(await rowOf(2007, 2009)).toMatchObject(october);
  expect(await rowOf(2009, 2007)).toMatchObject({
    status: "only_to",
    to_observation_id: "october",
  });
});

describe("the range of an insured share, by hand: 1,000,000 people", () => {
  const ask = async (rows: Cells[]) => {
    const some = await openBothEngines({
      ...onlyObservations(
        rows.map((row, at) => ({ observation_id: `row-${at}`, area_code: "14", ...row })),
      ),
      population: (published) => published.map((row) => ({ ...row, population_thousand: 1000 })),
    });
    const answer = await some.ask("compare", {
      ...{ area_set: "63", measure: "insured_share", region: "all", tolerance: 1 },
      ...{ from_year: 2012, to_year: 2016 },
    });
    return answer.find(({ area_code }) => area_code === "14");
  };
  const count = (as_of: string, participants: number, participants_qualifier = "exact") => ({
    ...{ as_of, participants, participants_qualifier },
  });

  test("“over” has no upper end, as more may be insured than live there", async () => {
    const row = await ask([count("2012", 990_000, "over"), count("2016", 1_030_000)]);
    // 99 to no end, less the tenth that a share is shown with: 103 may be a rise or a fall.
    expect(row).toMatchObject({
      ...{ status: "no_clear_change", unclear_because: "bounds", change_bound: "at_most" },
      ...{ from_high: null, change_low: null },
    });
    expect(row?.from_low).toBeCloseTo(98.95, 9);
    expect(row?.to_high).toBeCloseTo(103.05, 9);
    expect(row?.change_high).toBeCloseTo(103.05 - 98.95, 9);
  });

  test("“under” reaches down to nobody and not below", async () => {
    const row = await ask([count("2012", 600_000, "under"), count("2016", 700_000)]);
    expect(row).toMatchObject({ status: "rose", from_low: 0, to_bound: "exact" });
    expect(row?.from_high).toBeCloseTo(60.05, 9);
  });
});

describe("figures that sources have published", () => {
  let published: BothEngines;
  beforeAll(async () => {
    published = await openBothEngines(knownRows);
  }, 60_000);

  test("Sơn La 2011–2020, the founding pair: +6.26 points in 8.84 years", async () => {
    const rows = await compare(published, 2011, 2020);
    const row = rows.find(({ area_code }) => area_code === "14");
    expect(row).toMatchObject({
      status: "rose",
      change_bound: "exact",
      from_value: 89.28,
      from_as_of: "2011",
      to_value: 95.54,
      to_as_of: "2020-10-31",
    });
    expect(row?.change_points).toBeCloseTo(6.26, 10);
    // 31 December 2011 to 31 October 2020 is 3,227 days.
    expect(row?.span_years).toBeCloseTo(3227 / 365.25, 10);
    expect(row?.points_per_year).toBeCloseTo((6.26 * 365.25) / 3227, 10);
  });

  test("an insured share is no finer than the tenth it is shown with", async () => {
    const [row] = (
      await published.ask("compare", {
        area_set: "63",
        measure: "insured_share",
        from_year: 2019,
        to_year: 2020,
        tolerance: 1,
        region: "all",
      })
    ).filter(({ name_vi }) => name_vi === "Quảng Trị");
    // Exact counts of one year apart, 0.04 points of the population lower.
    expect(row).toMatchObject({ status: "no_clear_change", from_bound: "exact" });
    expect(row?.change_points).toBeCloseTo(-0.04, 2);
  });

  test("a region's comparison holds the region's provinces, as in the whole country's", async () => {
    const all = await compare(published, 2015, 2020);
    const region = await published.ask("compare", {
      area_set: "63",
      measure: "coverage_rate",
      from_year: 2015,
      to_year: 2020,
      tolerance: 1,
      region: "tay-nguyen",
    });
    const [country, ...provinces] = region;
    expect(country).toMatchObject({ area_set: "country", name_en: "Viet Nam" });
    expect(country).toEqual(all[0]);
    expect(provinces).toEqual(all.filter(({ region_slug }) => region_slug === "tay-nguyen"));
    expect(provinces).toHaveLength(5);
  });
});

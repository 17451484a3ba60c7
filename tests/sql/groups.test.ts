import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import type { Cells } from "./fixture.ts";

const rates = { measure: "coverage_rate", year: 2020, carry: 0, region: "all" } as const;

/** Three old provinces that became Phú Thọ: Hòa Bình (17), Phú Thọ (25) and Vĩnh Phúc (26). */
const people: Record<string, number> = { "17": 100, "25": 100, "26": 300 };

const observation = (area_code: string, rate_pct: number, more: Cells = {}): Cells => ({
  indicator: "health_insurance",
  area_code,
  area_set: "63",
  as_of_basis: "stated",
  rate_pct,
  rate_qualifier: "exact",
  source_id: "s001",
  ...more,
});

const bounded = (...bounds: string[]) =>
  ["17", "25", "26"].map((code, at) => observation(code, 80, { rate_qualifier: bounds[at] ?? "" }));

/** Each case has a year of its own, so that one opening serves them all. */
const cases: { says: string; rows: Cells[]; expected: Partial<Row<"year-map">> }[] = [
  {
    says: "all three known: the population-weighted mean, marked derived",
    rows: [observation("17", 90), observation("25", 80), observation("26", 70)],
    expected: {
      status: "derived",
      // (100 × 90 + 100 × 80 + 300 × 70) ÷ 500
      value: 76,
      basis: "derived",
      members: 3,
      members_with_figure: 3,
      people_share_pct: 100,
    },
  },
  {
    says: "one old province missing, the others hold exactly four fifths: their mean",
    rows: [observation("25", 80), observation("26", 70)],
    expected: {
      status: "derived",
      members_with_figure: 2,
      people_share_pct: 80,
      // (100 × 80 + 300 × 70) ÷ 400
      value: 72.5,
    },
  },
  {
    says: "most of the people, but less than four fifths, are not enough",
    rows: [observation("26", 70)],
    expected: { status: "none", value: null },
  },
  ...(
    [
      [["exact", "exact", "exact"], "exact"],
      [["exact", "over", "over"], "over"],
      [["under", "exact", "under"], "under"],
      [["over", "under", "exact"], "about"],
      [["exact", "over", "estimate"], "about"],
    ] as const
  ).map(([bounds, bound]) => ({
    says: `a mean of ${bounds.join(", ")} leaves open what they do: ${bound}`,
    rows: bounded(...bounds),
    expected: { status: "derived", value: 80, bound } as const,
  })),
  {
    says: "its own figure comes before any mean",
    rows: [observation("17", 90), observation("26", 70), observation("25", 88, { area_set: "34" })],
    expected: { status: "year", value: 88, basis: "published", members: null },
  },
  {
    says: "its own count comes before any mean, though no rate follows from it",
    rows: [
      ...bounded("exact", "exact", "exact"),
      observation("25", 80, {
        area_set: "34",
        rate_pct: null,
        rate_qualifier: null,
        participants: 450_000,
        participants_qualifier: "rounded",
      }),
    ],
    expected: { status: "count_only", value: null, participants: 450_000, members: null },
  },
];
const yearOf = (at: number) => 2010 + at;

describe("a new province made of three old ones, by hand", () => {
  let engines: BothEngines;
  beforeAll(async () => {
    engines = await openBothEngines({
      observations: () =>
        cases.flatMap(({ rows }, at) =>
          rows.map((row, nth) => ({
            observation_id: `${at}-${nth}`,
            as_of: String(yearOf(at)),
            ...row,
          })),
        ),
      population: (rows) =>
        rows.map((row) => ({ ...row, population_thousand: people[String(row.area_code)] ?? 1 })),
    });
  });

  test.each(cases.map((each, at) => ({ ...each, at })))("$says", async ({ expected, at }) => {
    const rows = await engines.ask("year-map", { area_set: "34", ...rates, year: yearOf(at) });
    expect(rows.find((row) => row.area_code === "25")).toMatchObject(expected);
  });
});

test("a sum of counts of different years shows both years and what they leave open", async () => {
  // Quảng Nam (49) and Đà Nẵng (48) became the new 48.
  const count = (area_code: string, as_of: string, participants: number, bound: string): Cells => ({
    ...observation(area_code, 0, { rate_pct: null, rate_qualifier: null }),
    observation_id: area_code,
    as_of,
    participants,
    participants_qualifier: bound,
  });
  const engines = await openBothEngines({
    observations: () => [
      count("48", "2018", 1_000_000, "over"),
      count("49", "2021", 1_427_535, "exact"),
    ],
  });
  const asked = { ...rates, area_set: "34", year: 2021, carry: 3 } as const;
  const rows = await engines.ask("year-map", asked);
  expect(rows.find((row) => row.area_code === "48")).toMatchObject({
    status: "count_only",
    value: null,
    participants: 2_427_535,
    bound: "over",
    oldest_year: 2018,
    figure_year: 2021,
    members: 2,
    members_with_figure: 2,
  });
});

test("people beside a rate have a bound and years of their own", async () => {
  const published = (area_code: string, as_of: string, more: Cells): Cells => ({
    ...observation(area_code, 0, { rate_pct: null, rate_qualifier: null }),
    ...{ observation_id: `${area_code} ${as_of}`, as_of, ...more },
  });
  const engines = await openBothEngines({
    observations: () => [
      published("48", "2018", { participants: 1_000_000, participants_qualifier: "over" }),
      published("48", "2021", { rate_pct: 95, rate_decimals: 0, rate_qualifier: "exact" }),
      published("49", "2021", {
        ...{ participants: 1_427_535, participants_qualifier: "rounded" },
        ...{ rate_pct: 93, rate_decimals: 0, rate_qualifier: "exact" },
      }),
    ],
  });
  const ask = async (area_set: "63" | "34", code: string, carry: number) => {
    const rows = await engines.ask("year-map", { ...rates, area_set, year: 2021, carry });
    return rows.find((row) => row.area_code === code);
  };
  expect(await ask("34", "48", 3)).toMatchObject({
    ...{ status: "derived", bound: "exact", oldest_year: 2021, participants: 2_427_535 },
    ...{ participants_bound: "over", participants_oldest_year: 2018, participants_year: 2021 },
  });
  const unknown = { participants: null, participants_bound: null, participants_oldest_year: null };
  expect(await ask("34", "48", 0)).toMatchObject({ status: "derived", ...unknown });
  expect(await ask("63", "48", 0)).toMatchObject({ ...unknown, participants_year: null });
  expect(await ask("63", "49", 0)).toMatchObject({
    ...{ bound: "exact", participants: 1_427_535, participants_bound: "rounded" },
    ...{ participants_oldest_year: 2021, participants_year: 2021 },
  });
});

describe("groups in the published data", () => {
  let engines: BothEngines;
  let years: number[];
  beforeAll(async () => {
    engines = await openBothEngines();
    years = [...new Set((await engines.ask("years", {})).map(({ year }) => year))];
  }, 60_000);

  test("population totals are conserved from 63 to 34 and to the regions, every year", async () => {
    const totals = await engines.run(`
      SELECT year, area_set, sum(people)::INTEGER AS people FROM area_population
      GROUP BY year, area_set ORDER BY year, area_set`);
    for (const [year, sets] of Map.groupBy(totals, (row) => row.year)) {
      expect(new Set(sets.map((row) => row.people)).size, `people of ${year}`).toBe(1);
      expect(sets).toHaveLength(3);
    }
    const regions = await engines.run(`
      SELECT map_year, sum(people)::INTEGER AS people FROM group_figures(0)
      WHERE group_set = 'region' AND measure = 'coverage_rate'
      GROUP BY map_year ORDER BY map_year`);
    const national = totals.filter((row) => row.area_set === "country");
    expect(regions.slice(0, national.length).map((row) => row.people)).toEqual(
      national.map((row) => row.people),
    );
  });

  test("a province that was not merged shows the same on both maps", async () => {
    const crosswalk = await engines.ask("crosswalk", {});
    const unchanged = crosswalk.filter((row) => row.parts === 1);
    expect(unchanged).toHaveLength(11);
    for (const year of years.filter((candidate) => candidate < 2025)) {
      const asked = { ...rates, year, carry: 3 };
      const old = await engines.ask("year-map", { ...asked, area_set: "63" });
      const merged = await engines.ask("year-map", { ...asked, area_set: "34" });
      for (const { old_code, new_code } of unchanged) {
        const { area_code, name_vi, name_en, slug, region_slug, ...before } = old.find(
          (row) => row.area_code === old_code,
        ) as Row<"year-map">;
        expect(merged.find((row) => row.area_code === new_code)).toMatchObject(before);
      }
    }
  });

  test("a mean lies between the least and greatest of its provinces, on enough of them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("34", "region"),
        fc.constantFrom(...years),
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom("coverage_rate", "insured_share"),
        async (group_set, year, carry, measure) => {
          const rows = await engines.native.run(`
            SELECT group_code, g.value, g.people_share_pct, g.members_with_figure,
              g.members, min(m.value) AS least, max(m.value) AS greatest, count(m.value)::INTEGER AS counted
            FROM group_figures(${carry}) g
            JOIN group_member_figures m USING (group_set, group_code, map_year, measure)
            WHERE group_set = '${group_set}' AND map_year = ${year} AND measure = '${measure}'
              AND m.age <= ${carry}
            GROUP BY ALL`);
          for (const row of rows) {
            expect(row.members_with_figure).toBe(row.counted);
            const isRegion = group_set === "region";
            const isEnough =
              Number(row.people_share_pct) >= (isRegion ? 50 : 80) &&
              (!isRegion || Number(row.counted) >= Math.min(3, Number(row.members)));
            expect(row.value !== null).toBe(isEnough);
            if (row.value !== null) {
              expect(row.value).toBeGreaterThanOrEqual(Number(row.least) - 1e-6);
              expect(row.value).toBeLessThanOrEqual(Number(row.greatest) + 1e-6);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

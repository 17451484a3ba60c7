import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AreaSetOrCountry } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { type Cells, onlyObservations } from "./fixture.ts";

/** Each measure of the `coverage` download, by the name of its columns, with the digits it has. */
const columns = [
  { measure: "coverage_rate", value: "coverage_rate_pct", digits: 2 },
  { measure: "participants", value: "participants", digits: 0 },
  { measure: "insured_share", value: "insured_share_pct", digits: 2 },
] as const;

/** Hòa Bình (17), Phú Thọ (25) and Vĩnh Phúc (26) became the new 25; Sơn La (14) stayed as it was. */
const handRows: Cells[] = [
  { area_code: "17", as_of: "2019", rate_pct: 90, rate_qualifier: "over" },
  { area_code: "25", as_of: "2019", rate_pct: 80 },
  { area_code: "26", as_of: "2019", rate_pct: 70, participants: 200_000 },
  // A rate of its own, beside counts of the old ones.
  { area_code: "25", as_of: "2020", rate_pct: 66, area_set: "34" },
  { area_code: "17", as_of: "2020", participants: 100_000, participants_qualifier: "under" },
  { area_code: "25", as_of: "2020", participants: 300_000, participants_qualifier: "rounded" },
  { area_code: "26", as_of: "2020", participants: 200_000 },
  { area_code: "14", as_of: "2020", rate_pct: 91, rate_qualifier: "about" },
  // Only one of two counts, of more than half of the people: a share, and no sum.
  { area_code: "79", as_of: "2020", participants: 5_000_000, participants_qualifier: "over" },
];
const handMade = onlyObservations(
  handRows.map((row, at) => ({ observation_id: `o${at}`, ...row })),
);

describe.each([
  ["published", {}],
  ["hand-made", handMade],
])("the coverage table of %s figures", (_, replacements) => {
  let engines: BothEngines;
  beforeAll(async () => {
    engines = await openBothEngines(replacements);
  });
  afterAll(() => engines.native.close());

  /** Every figure that the series of all areas of a set show. */
  async function inSeries(
    area_set: AreaSetOrCountry,
    measure: (typeof columns)[number]["measure"],
  ) {
    const codes = await engines.ask("areas", { area_set });
    const areas = codes.map(({ area_code }) => area_code).join(",");
    const asked = { measure, areas, from_year: 1990, to_year: 2100 };
    // The country stands in the series of either set.
    const provinces = area_set === "country" ? "63" : area_set;
    const rows = await engines.ask("area-series", { area_set: provinces, ...asked });
    return rows.filter((row) => row.area_set === area_set);
  }

  test.each(
    (["34", "63", "country"] as const).flatMap((area_set) =>
      columns.map((column) => ({ area_set, ...column })),
    ),
  )("says of $measure in $area_set what the questions say", async (asked) => {
    const { area_set, measure, value, digits } = asked;
    const unit = 10 ** digits;
    const shown = await inSeries(area_set, measure);
    const rows = await engines.run(`
      SELECT area_code, year::INTEGER AS year, ${value}::DOUBLE AS value,
        ${measure}_bound AS bound, ${measure}_basis AS basis
      FROM coverage WHERE area_set = '${area_set}' AND ${value} IS NOT NULL
      ORDER BY area_code, year`);
    expect(rows).toEqual(
      shown.map((row) => ({
        area_code: row.area_code,
        year: row.year,
        value: Math.round(row.value * unit) / unit,
        bound: row.bound,
        basis: row.basis,
      })),
    );
  });

  test("says of every mean how many provinces and people it rests on", async () => {
    const rows = await engines.run(`
      SELECT coverage_rate_pct, insured_share_pct, participants, coverage_rate_observation_id,
        participants_observation_id, provinces, provinces_with_rate, population_with_rate_pct,
        provinces_with_count, population_with_count_pct
      FROM coverage WHERE area_set = '34' ORDER BY area_code, year`);
    for (const row of rows) {
      const isMeanRate = row.coverage_rate_pct !== null && !row.coverage_rate_observation_id;
      const isMeanShare = row.insured_share_pct !== null && !row.participants_observation_id;
      if (isMeanRate) {
        expect(row.provinces).toBeGreaterThanOrEqual(Number(row.provinces_with_rate));
        expect(row.population_with_rate_pct).toBeGreaterThanOrEqual(50);
      }
      if (isMeanShare) {
        expect(row.provinces).toBeGreaterThanOrEqual(Number(row.provinces_with_count));
        expect(row.population_with_count_pct).toBeGreaterThanOrEqual(50);
        expect(row.participants === null).toBe(row.provinces !== row.provinces_with_count);
      }
    }
    expect(rows.some((row) => row.provinces !== null)).toBe(true);
  });
});

test("a new province's own rate stands beside the sum of the old ones' counts", async () => {
  const engines = await openBothEngines(handMade);
  const rows = await engines.run(`
    SELECT year::INTEGER AS year, coverage_rate_pct, coverage_rate_bound, coverage_rate_basis,
      participants, participants_bound, participants_basis, insured_share_bound, provinces,
      provinces_with_rate, provinces_with_count
    FROM coverage WHERE area_set = '34' AND area_code = '25' ORDER BY year`);
  await engines.native.close();
  expect(rows).toMatchObject([
    { year: 2019, coverage_rate_bound: "over", coverage_rate_basis: "derived", provinces: 3 },
    {
      year: 2020,
      coverage_rate_pct: 66,
      coverage_rate_bound: "exact",
      coverage_rate_basis: "published",
      participants: 600_000,
      participants_bound: "under",
      participants_basis: "derived",
      insured_share_bound: "under",
      provinces: 3,
      provinces_with_rate: null,
      provinces_with_count: 3,
    },
  ]);
});

import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { onlyObservations } from "./fixture.ts";

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines(
    onlyObservations([
      { observation_id: "exact", as_of: "2022-10-31", rate_pct: 91, source_id: "press" },
      // Bounded and later: the exact one stands for the year.
      { observation_id: "late", as_of: "2022-12-31", rate_pct: 92, rate_qualifier: "over" },
      { observation_id: "over", as_of: "2023", rate_pct: 93, rate_qualifier: "over" },
      {
        observation_id: "count",
        as_of: "2024-05",
        participants: 1200000,
        participants_qualifier: "rounded",
      },
      { observation_id: "new", area_set: "34", as_of: "2025-10-31", rate_pct: 95 },
    ]),
  );
});

test("each year of a province has its best figure's status and kind of source, or none", async () => {
  const rows = await engines.ask("publication", { area_set: "63" });
  // 63 provinces, from the first provincial figure (2022) to the last year of their set (2025).
  expect(rows).toHaveLength(63 * 4);
  const sonLa = rows.filter(({ area_code }) => area_code === "14");
  expect(sonLa.map((row) => [row.year, row.status, row.source_kind, row.observation_id])).toEqual([
    [2022, "exact", "press", "exact"],
    [2023, "bounded", "official", "over"],
    [2024, "count_only", "official", "count"],
    [2025, "none", null, null],
  ]);
  expect(rows.filter(({ status }) => status !== "none")).toHaveLength(3);
  // 2025 has no population yet: that of 2024 stands in.
  expect(sonLa[3]?.people).toBe(sonLa[2]?.people);
});

test("the 34 new provinces have the years from the merger on", async () => {
  const rows = await engines.ask("publication", { area_set: "34" });
  expect(rows).toHaveLength(34);
  expect(rows.filter(({ status }) => status === "exact").map((row) => row.area_code)).toEqual([
    "14",
  ]);
});

test("the list to ask by: what is missing, with the nearest years that have a rate", async () => {
  const rows = await engines.run(
    `SELECT area_set, year, missing, year_with_rate_before AS before, year_with_rate_after AS after
     FROM missing_figures WHERE area_code = '14' ORDER BY area_set DESC, year`,
  );
  expect(rows).toEqual([
    { area_set: "63", year: 2024, missing: "rate", before: 2023, after: null },
    { area_set: "63", year: 2025, missing: "rate_and_count", before: 2023, after: null },
  ]);
  const [others] = await engines.run(
    `SELECT count(*)::INTEGER AS cells FROM missing_figures WHERE missing = 'rate_and_count'`,
  );
  expect(others).toEqual({ cells: 63 * 4 - 3 + 33 });
});

test("years before the first population and after the last take the nearest one", async () => {
  const early = await openBothEngines(
    onlyObservations([
      { observation_id: "early", as_of: "2006", rate_pct: 20 },
      { observation_id: "late", area_set: "34", as_of: "2035", rate_pct: 95 },
    ]),
  );
  const known = await early.ask("area-population", { area_set: "63", area_code: "14" });
  const rows = await early.ask("publication", { area_set: "63" });
  const sonLa = rows.filter(({ area_code }) => area_code === "14");
  expect(sonLa.find(({ year }) => year === 2006)?.people).toBe(known[0]?.people);
  const later = await early.ask("publication", { area_set: "34" });
  const knownLater = await early.ask("area-population", { area_set: "34", area_code: "14" });
  const last = later.filter(({ area_code }) => area_code === "14").at(-1);
  expect([last?.year, last?.people]).toEqual([2035, knownLater.at(-1)?.people]);
});

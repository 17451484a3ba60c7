import { beforeAll, describe, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { knownRows } from "./known-rows.ts";

let engines: BothEngines;
beforeAll(async () => {
  engines = await openBothEngines();
});

/** Cases read off their sources by hand. */
describe("targets and what came of them", () => {
  let known: BothEngines;
  beforeAll(async () => {
    known = await openBothEngines(knownRows);
  });

  test.each([
    ["14", 2020, 95.7, "prime_minister", 95.54, "2020-10-31", "below_then", -0.16],
    ["24", 2018, 97, "province", 93.5, "2018-06-30", "below_then", -3.5],
    ["44", 2020, 85, "prime_minister", 86.5, "2020-06-30", "above_then", 1.5],
    ["11", 2025, 98, "prime_minister", 98, "2025", "met", 0],
    ["80", 2023, 92.25, "prime_minister", 93, "2023-12-31", "met", 0.75],
    ["75", 2025, 95, "prime_minister", 92.3, "2025-05-24", "cannot_say", null],
    ["20", 2020, 92.6, "prime_minister", null, null, "no_figure", null],
  ] as const)(
    "%s in %i",
    async (area_code, year, target_pct, set_by, value, as_of, outcome, gap) => {
      const rows = await known.ask("target-map", { area_set: "63", year, region: "all" });
      expect(rows).toHaveLength(63);
      const row = rows.find((one) => one.area_code === area_code);
      expect(row).toMatchObject({ target_pct, set_by, value, as_of, outcome, gap_points: gap });
    },
  );

  test("the country missed 2022 and met 2023", async () => {
    const outcomes = (await known.ask("area-targets", { area_set: "country", area_code: "00" }))
      .filter((row) => row.in_force && [2022, 2023].includes(row.year))
      .map((row) => [row.year, row.outcome, row.gap_points]);
    expect(outcomes).toEqual([
      [2022, "missed", -0.56],
      [2023, "met", 0.15],
    ]);
  });
});

describe("published targets", () => {
  test("the list holds every published target once, its outcome by the gap's sign and the date", async () => {
    const rows = await engines.ask("target-list", {});
    const [published] = await engines.run("SELECT count(*)::INTEGER AS targets FROM targets");
    expect(rows).toHaveLength(Number(published?.targets));
    expect(new Set(rows.map((row) => row.target_id)).size).toBe(rows.length);
    for (const { target_id, outcome, gap_points, as_of } of rows) {
      if (gap_points !== null && gap_points !== 0) {
        const side = gap_points > 0 ? ["met", "above_then"] : ["missed", "below_then"];
        expect(side, target_id).toContain(outcome);
      }
      const isTold = ["met", "missed", "above_then", "below_then"].includes(outcome);
      expect(gap_points === null, target_id).toBe(!isTold);
      const isYearEnd = as_of !== null && (as_of.length === 4 || as_of.slice(5, 7) === "12");
      if (isTold) expect(outcome.endsWith("_then"), target_id).toBe(!isYearEnd);
    }
  });

  test("the map lists areas by outcome, then the farthest above first", async () => {
    const order = [
      "met",
      "missed",
      "above_then",
      "below_then",
      "cannot_say",
      "no_figure",
      "no_target",
    ];
    const rows = await engines.ask("target-map", { area_set: "63", year: 2020, region: "all" });
    const places = rows.map((row) => order.indexOf(row.outcome));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const members of Map.groupBy(rows, (row) => row.outcome).values()) {
      const gaps = members.map((row) => row.gap_points).filter((gap) => gap !== null);
      expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    }
  });

  test("the threshold is a commune's and valid 2011 to 2020", async () => {
    expect(await engines.ask("thresholds", {})).toContainEqual(
      expect.objectContaining({
        ...{ applies_to: "commune", pct: 85, valid_from: 2011, valid_to: 2020, rule: "at_least" },
      }),
    );
  });
});

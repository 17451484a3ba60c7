import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";
import { onlyObservations } from "./fixture.ts";

/*
 * Bắc Giang (24) and Bắc Ninh (27) became the new province 24, Bắc Ninh. In thousand people:
 *
 *            2018     2019
 *   24     1777.5   1810.4   less than four fifths in both years
 *   27     1337.3   1378.6
 */
let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines(
    onlyObservations([
      { observation_id: "large-2018", area_code: "24", as_of: "2018", rate_pct: 90 },
      { observation_id: "small-2019", area_code: "27", as_of: "2019", rate_pct: 80 },
    ]),
  );
});

const partsOf = async (year: number, carry: number) =>
  (await engines.ask("mean-parts", { measure: "coverage_rate", carry })).filter(
    (part) => part.group_set === "34" && part.group_code === "24" && part.year === year,
  );

test("a mean names each figure that it is made of, weighted by people", async () => {
  const parts = await partsOf(2019, 3);
  expect(parts.map((part) => part.observation_id)).toEqual(["large-2018", "small-2019"]);
  // (90 × 1810.4 + 80 × 1378.6) ÷ (1810.4 + 1378.6)
  expect(parts[0]?.mean).toBeCloseTo(85.677, 3);
  expect(parts[0]).toMatchObject({ members: 2, members_with_figure: 2, name_en: "Bac Ninh" });
});

test("a figure too old is no part, and four fifths of the people are needed", async () => {
  // In 2019 without older figures only the smaller province is known, in 2018 only the larger one.
  expect(await partsOf(2019, 0)).toEqual([]);
  expect(await partsOf(2018, 0)).toEqual([]);
});

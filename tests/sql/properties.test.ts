import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { measure as measureSchema } from "../../src/sql/questions/shared.ts";
import type { Measure } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines();
});

const choice = fc.record({
  measure: fc.constantFrom(...measureSchema.options),
  year: fc.integer({ min: 2005, max: 2027 }),
  carry: fc.integer({ min: 0, max: 12 }),
});

const map = (parameters: { measure: Measure; year: number; carry: number }) =>
  engines.ask("year-map", { area_set: "63", region: "all", ...parameters });

test("more years of carrying never lose an area that had a figure", async () => {
  await fc.assert(
    fc.asyncProperty(choice, fc.integer({ min: 1, max: 5 }), async (parameters, more) => {
      const narrow = await map(parameters);
      const wide = await map({ ...parameters, carry: parameters.carry + more });
      const known = (rows: typeof wide) =>
        new Set(rows.filter((row) => row.value !== null).map((row) => row.area_code));
      expect([...known(narrow)].filter((code) => !known(wide).has(code))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test("a figure's year lies within reach, and its status says which", async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (parameters) => {
      for (const row of await map(parameters)) {
        if (row.status === "none") expect(row.figure_year).toBeNull();
        else {
          expect(row.figure_year).toBeGreaterThanOrEqual(parameters.year - parameters.carry);
          expect(row.figure_year).toBeLessThanOrEqual(parameters.year);
        }
        if (row.value !== null)
          expect(row.status === "year").toBe(row.figure_year === parameters.year);
      }
    }),
    { numRuns: 15 },
  );
});

test("the figure of a year does not depend on the order of the rows", async () => {
  const chosen = "SELECT * FROM figure_of_year ORDER BY measure, area_set, area_code, year";
  const expected = await engines.run(chosen.replace("*", "* EXCLUDE (as_of_start, as_of_end)"));
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
      const shuffled = await openBothEngines({
        observations: (rows) =>
          rows
            .map((row) => ({ row, place: numbers.next().value }))
            .sort((a, b) => a.place - b.place)
            .map(({ row }) => row),
      });
      expect(await shuffled.run(chosen.replace("*", "* EXCLUDE (as_of_start, as_of_end)"))).toEqual(
        expected,
      );
    }),
    { numRuns: 4 },
  );
});

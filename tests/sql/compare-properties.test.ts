import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Questions, Row } from "../../src/sql/questions.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";

type Parameters = Questions["compare"]["parameters"];

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines();
}, 60_000);

const choice = fc.record({
  area_set: fc.constantFrom("63", "34"),
  measure: fc.constantFrom("coverage_rate", "insured_share"),
  from_year: fc.integer({ min: 2007, max: 2026 }),
  to_year: fc.integer({ min: 2007, max: 2026 }),
  tolerance: fc.integer({ min: 0, max: 3 }),
  region: fc.constant("all"),
}) satisfies fc.Arbitrary<Parameters>;

const compare = async (parameters: Parameters) => {
  const rows = await engines.native.query("compare", parameters);
  return new Map(rows.map((row) => [row.area_code, row]));
};

const mirrored: Record<Row<"compare">["status"], Row<"compare">["status"]> = {
  rose: "fell",
  fell: "rose",
  no_clear_change: "no_clear_change",
  only_from: "only_to",
  only_to: "only_from",
  parts_only: "parts_only",
  neither: "neither",
};

const mirroredBound = {
  exact: "exact",
  about: "about",
  open: "open",
  at_least: "at_most",
  at_most: "at_least",
} as const;

test("swapping the years flips the sign, the status, the bound and the span", async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (parameters) => {
      // The same year twice is its own mirror image and no comparison.
      fc.pre(parameters.from_year !== parameters.to_year);
      const there = await compare(parameters);
      const { from_year, to_year } = parameters;
      const back = await compare({ ...parameters, from_year: to_year, to_year: from_year });
      expect(back.size).toBe(there.size);
      for (const [code, row] of there) {
        const other = back.get(code);
        expect(other?.status).toBe(mirrored[row.status]);
        expect(other?.from_observation_id).toBe(row.to_observation_id);
        expect(other?.to_observation_id).toBe(row.from_observation_id);
        if (row.change_points === null) expect(other?.change_points).toBeNull();
        else {
          expect(other?.change_points).toBeCloseTo(-row.change_points, 9);
          expect(other?.change_bound).toBe(mirroredBound[row.change_bound ?? "exact"]);
          expect(other?.span_years).toBeCloseTo(-(row.span_years ?? Number.NaN), 9);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("widening the tolerance never loses a pair, nor the figure of a year asked for", async () => {
  await fc.assert(
    fc.asyncProperty(choice, fc.integer({ min: 1, max: 3 }), async (parameters, more) => {
      const narrow = await compare(parameters);
      const wide = await compare({ ...parameters, tolerance: parameters.tolerance + more });
      for (const [code, row] of narrow) {
        if (row.change_points === null) continue;
        const wider = wide.get(code);
        expect(wider?.change_points).not.toBeNull();
        // A mean may take in more of its old provinces.
        if (row.members !== null || wider?.members !== null) continue;
        for (const side of ["from", "to"] as const) {
          if (!row[`${side}_as_of`]?.startsWith(String(parameters[`${side}_year`]))) continue;
          expect(wider?.[`${side}_observation_id`]).toBe(row[`${side}_observation_id`]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("no comparison uses a figure outside the tolerance, or one figure twice", async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (parameters) => {
      const { from_year, to_year, tolerance } = parameters;
      // A mean is dated with the first and the last year of its figures: "2019/2021".
      const distance = (as_of: string, year: number) =>
        Math.max(...as_of.split("/").map((each) => Math.abs(Number(each.slice(0, 4)) - year)));
      for (const row of (await compare(parameters)).values()) {
        const { from_as_of, to_as_of } = row;
        if (from_as_of) expect(distance(from_as_of, from_year)).toBeLessThanOrEqual(tolerance);
        if (to_as_of) expect(distance(to_as_of, to_year)).toBeLessThanOrEqual(tolerance);
        if (row.from_observation_id !== null && row.to_observation_id !== null) {
          expect(row.from_observation_id).not.toBe(row.to_observation_id);
        }
        expect(from_as_of === null).toBe(row.from_value === null);
        expect(to_as_of === null).toBe(row.to_value === null);
      }
    }),
    { numRuns: 30 },
  );
});

test("a clear change has its sign at both ends of what bounds and rounding leave open", async () => {
  await fc.assert(
    fc.asyncProperty(choice, async (parameters) => {
      for (const row of (await compare(parameters)).values()) {
        const { status, unclear_because, change_points } = row;
        // A null end of a known change is none.
        const change_low = row.change_low ?? Number.NEGATIVE_INFINITY;
        const change_high = row.change_high ?? Number.POSITIVE_INFINITY;
        expect(unclear_because === null).toBe(status !== "no_clear_change");
        if (status === "rose") expect(change_low).toBeGreaterThan(0);
        if (status === "fell") expect(change_high).toBeLessThan(0);
        if (unclear_because === "sources") {
          expect(Math.abs(change_points ?? Number.NaN)).toBeLessThanOrEqual(2.000001);
        }
        if (unclear_because === "bounds") {
          expect(change_low).toBeLessThanOrEqual(0);
          expect(change_high).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 30 },
  );
});

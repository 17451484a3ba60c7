import fc from "fast-check";
import { expect, test } from "vitest";
import { comparedAreaSets, comparedMeasures } from "../../../../src/lib/compare-state.ts";
import { widestTolerance } from "../../../../src/lib/compare-years.ts";
import { explorerSearchOf } from "../../../../src/lib/explorer/compare-address.ts";
import { type Choices, parseState } from "../../../../src/lib/explorer/state.ts";

const years = Array.from({ length: 18 }, (_, at) => 2008 + at);
const choices: Choices = {
  years: { province: years, district: [], commune: [], commune_2025: [] },
  regions: ["tay-nguyen", "dong-nam-bo"],
  areas: { "63": ["00", "01", "79"], "34": ["00", "01", "79"] },
};

const anyChoice = fc
  .record({
    two: fc.shuffledSubarray(years, { minLength: 2, maxLength: 2 }),
    tolerance: fc.integer({ min: 0, max: widestTolerance }),
    measure: fc.constantFrom(...comparedMeasures),
    areas: fc.constantFrom(...comparedAreaSets),
    region: fc.constantFrom("all", ...choices.regions),
  })
  .map(({ two, region, ...others }) => {
    const [from = 0, to = 0] = two.toSorted((a, b) => a - b);
    return { from, to, ...others, region: others.areas === "34" ? "all" : region };
  });

test("an address without a comparison asks the explorer nothing", () => {
  for (const search of ["", "?utm_source=x", "?toString=1"]) {
    expect(explorerSearchOf(search)).toBeUndefined();
  }
});

test("every comparison of an old address is the explorer's", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const old = Object.entries(choice).map(([name, value]) => [name, String(value)]);
      const search = explorerSearchOf(`?${new URLSearchParams(old)}`) ?? "";
      const { state, bad } = parseState(search, choices);
      const { from, to, tolerance, measure: of, areas: areaSet, region } = choice;
      expect(bad).toEqual([]);
      expect(state).toMatchObject({ measure: "change", from, to, tolerance, of, areaSet, region });
    }),
  );
});

test("what an old address left out is what it was: one year's tolerance, the rate, the 63", () => {
  const { state } = parseState(explorerSearchOf("?from=2012&to=2019") ?? "", choices);
  expect(state).toMatchObject({
    ...{ measure: "change", of: "coverage_rate", from: 2012, to: 2019 },
    ...{ tolerance: 1, areaSet: "63", region: "all", view: "map" },
  });
});

test("what cannot be used is handed on, so that the explorer tells it", () => {
  const { bad } = parseState(
    explorerSearchOf("?from=2020&to=2014&tolerance=9&region=sao-hoa&areas=64&measure=x") ?? "",
    choices,
  );
  expect(bad.map(({ parameter, reason }) => `${parameter} ${reason}`).toSorted()).toEqual([
    ...["areaSet unknown", "of unknown", "region unknown", "to order", "tolerance unknown"],
  ]);
  const repeated = parseState(explorerSearchOf("?from=2012&from=2013") ?? "", choices);
  expect(repeated.bad).toEqual([{ parameter: "from", value: "2012, 2013", reason: "repeated" }]);
});

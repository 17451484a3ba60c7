import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonPairs, widestTolerance } from "../../../src/lib/compare-pairs.ts";
import {
  comparedAreas,
  comparedMeasures,
  formatComparison,
  pairWithPage,
  parseComparison,
  stateOfPair,
} from "../../../src/lib/compare-state.ts";

const years = Array.from({ length: 18 }, (_, at) => 2008 + at);
const choices = { years, regions: ["tay-nguyen", "dong-nam-bo"] };
const usual = {
  from: 2011,
  to: 2020,
  tolerance: 1,
  measure: "coverage_rate",
  areas: "63",
  region: "all",
};

const anyState = fc
  .record({
    two: fc.shuffledSubarray(years, { minLength: 2, maxLength: 2 }),
    tolerance: fc.integer({ min: 0, max: widestTolerance }),
    measure: fc.constantFrom(...comparedMeasures),
    areas: fc.constantFrom(...comparedAreas),
    region: fc.constantFrom("all", ...choices.regions),
  })
  .map(({ two, region, ...others }) => {
    const [from = 0, to = 0] = two.toSorted((a, b) => a - b);
    return { from, to, ...others, region: others.areas === "34" ? "all" : region };
  });

test("an address without a comparison asks for none", () => {
  expect(parseComparison("", choices)).toEqual({ state: usual, asked: false, bad: [] });
  expect(parseComparison("?utm_source=x", choices).asked).toBe(false);
});

test("every comparison survives its own address", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const parsed = parseComparison(formatComparison(state), choices);
      expect(parsed).toEqual({ state, asked: true, bad: [] });
    }),
  );
});

test("an address names both years and what differs from the usual", () => {
  expect(formatComparison(stateOfPair([2012, 2019]))).toBe("?from=2012&to=2019");
  expect(
    formatComparison({ ...stateOfPair([2012, 2019]), tolerance: 2, region: "tay-nguyen" }),
  ).toBe("?from=2012&to=2019&tolerance=2&region=tay-nguyen");
});

describe("bad values fall back one by one, and are told", () => {
  test.each([
    ["?from=1850", "from", "1850"],
    ["?to=2020.0", "to", "2020.0"],
    ["?tolerance=4", "tolerance", "4"],
    ["?tolerance=-1", "tolerance", "-1"],
    ["?measure=participants", "measure", "participants"],
    ["?areas=64", "areas", "64"],
    ["?region=sao-hoa", "region", "sao-hoa"],
  ])("%s", (search, parameter, value) => {
    expect(parseComparison(search, choices)).toEqual({
      state: usual,
      asked: true,
      bad: [{ parameter, value, reason: "unknown" }],
    });
  });

  test("a value given twice is not guessed at", () => {
    const { bad } = parseComparison("?from=2012&from=2013", choices);
    expect(bad).toEqual([{ parameter: "from", value: "2012, 2013", reason: "repeated" }]);
  });

  test("years in the wrong order change places", () => {
    expect(parseComparison("?from=2020&to=2015", choices)).toEqual({
      state: { ...usual, from: 2015, to: 2020 },
      asked: true,
      bad: [{ parameter: "to", value: "2020, 2015", reason: "order" }],
    });
  });

  test("a year is not compared with itself", () => {
    const { state, bad } = parseComparison("?from=2016&to=2016&tolerance=2", choices);
    expect(state).toEqual({ ...usual, tolerance: 2 });
    expect(bad).toEqual([{ parameter: "to", value: "2016, 2016", reason: "order" }]);
  });

  test("the 34 new provinces belong to no region", () => {
    const { state, bad } = parseComparison("?areas=34&region=tay-nguyen", choices);
    expect(state).toEqual({ ...usual, areas: "34" });
    expect(bad).toEqual([{ parameter: "region", value: "tay-nguyen", reason: "region" }]);
  });

  test("any address gives a comparison that can be made", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const { state } = parseComparison(search, choices);
        expect(state.from).toBeLessThan(state.to);
        expect(parseComparison(formatComparison(state), choices).bad).toEqual([]);
      }),
    );
  });
});

test("a pair's own page shows the usual comparison of its years, and no other", () => {
  for (const pair of comparisonPairs) {
    for (const areas of comparedAreas) expect(pairWithPage(stateOfPair(pair, areas))).toEqual(pair);
  }
  expect(pairWithPage({ ...stateOfPair([2011, 2020]), tolerance: 2 })).toBeUndefined();
  expect(pairWithPage({ ...stateOfPair([2011, 2020]), measure: "insured_share" })).toBeUndefined();
  expect(pairWithPage(stateOfPair([2012, 2019]))).toBeUndefined();
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparedAreaSets,
  comparedMeasures,
  formatCompareState,
  parseCompareState,
  stateOfYears,
  yearsWithPage,
} from "../../../src/lib/compare-state.ts";
import { comparedYears, widestTolerance } from "../../../src/lib/compare-years.ts";

const years = Array.from({ length: 18 }, (_, at) => 2008 + at);
const choices = { years, regions: ["tay-nguyen", "dong-nam-bo"] };
const usual = {
  from: 2011,
  to: 2020,
  tolerance: 1,
  measure: "coverage_rate",
  areaSet: "63",
  region: "all",
};

const anyState = fc
  .record({
    two: fc.shuffledSubarray(years, { minLength: 2, maxLength: 2 }),
    tolerance: fc.integer({ min: 0, max: widestTolerance }),
    measure: fc.constantFrom(...comparedMeasures),
    areaSet: fc.constantFrom(...comparedAreaSets),
    region: fc.constantFrom("all", ...choices.regions),
  })
  .map(({ two, region, ...others }) => {
    const [from = 0, to = 0] = two.toSorted((a, b) => a - b);
    return { from, to, ...others, region: others.areaSet === "34" ? "all" : region };
  });

test("an address without a comparison asks for none", () => {
  expect(parseCompareState("", choices)).toEqual({ state: usual, asked: false, bad: [] });
  expect(parseCompareState("?utm_source=x", choices).asked).toBe(false);
});

test("every comparison survives its own address", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const parsed = parseCompareState(formatCompareState(state), choices);
      expect(parsed).toEqual({ state, asked: true, bad: [] });
    }),
  );
});

test("an address names both years and what differs from the usual", () => {
  expect(formatCompareState(stateOfYears([2012, 2019]))).toBe("?from=2012&to=2019");
  expect(
    formatCompareState({ ...stateOfYears([2012, 2019]), tolerance: 2, region: "tay-nguyen" }),
  ).toBe("?from=2012&to=2019&tolerance=2&region=tay-nguyen");
});

describe("bad values fall back one by one, and are told", () => {
  test.each([
    ["?from=1850", "from", "1850"],
    ["?to=2020.0", "to", "2020.0"],
    ["?tolerance=4", "tolerance", "4"],
    ["?tolerance=-1", "tolerance", "-1"],
    ["?measure=participants", "measure", "participants"],
    ["?areas=64", "areaSet", "64"],
    ["?region=sao-hoa", "region", "sao-hoa"],
  ])("%s", (search, parameter, value) => {
    expect(parseCompareState(search, choices)).toEqual({
      state: usual,
      asked: true,
      bad: [{ parameter, value, reason: "unknown" }],
    });
  });

  test("a value given twice is not guessed at", () => {
    const { bad } = parseCompareState("?from=2012&from=2013", choices);
    expect(bad).toEqual([{ parameter: "from", value: "2012, 2013", reason: "repeated" }]);
  });

  test("years in the wrong order change places", () => {
    expect(parseCompareState("?from=2020&to=2015", choices)).toEqual({
      state: { ...usual, from: 2015, to: 2020 },
      asked: true,
      bad: [{ parameter: "to", value: "2020, 2015", reason: "order" }],
    });
  });

  test("a year is not compared with itself", () => {
    const { state, bad } = parseCompareState("?from=2016&to=2016&tolerance=2", choices);
    expect(state).toEqual({ ...usual, tolerance: 2 });
    expect(bad).toEqual([{ parameter: "to", value: "2016, 2016", reason: "order" }]);
  });

  test("the 34 new provinces belong to no region", () => {
    const { state, bad } = parseCompareState("?areas=34&region=tay-nguyen", choices);
    expect(state).toEqual({ ...usual, areaSet: "34" });
    expect(bad).toEqual([{ parameter: "region", value: "tay-nguyen", reason: "region" }]);
  });

  test("any address gives a comparison that can be made", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const { state } = parseCompareState(search, choices);
        expect(state.from).toBeLessThan(state.to);
        expect(parseCompareState(formatCompareState(state), choices).bad).toEqual([]);
      }),
    );
  });
});

test("a pair's own page shows the usual comparison of its years, and no other", () => {
  for (const pair of comparedYears) {
    for (const areas of comparedAreaSets)
      expect(yearsWithPage(stateOfYears(pair, areas))).toEqual(pair);
  }
  expect(yearsWithPage({ ...stateOfYears([2011, 2020]), tolerance: 2 })).toBeUndefined();
  expect(
    yearsWithPage({ ...stateOfYears([2011, 2020]), measure: "insured_share" }),
  ).toBeUndefined();
  expect(yearsWithPage(stateOfYears([2012, 2019]))).toBeUndefined();
});

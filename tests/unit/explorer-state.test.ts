import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultState,
  formatState,
  longestCarry,
  measures,
  parseState,
} from "../../src/lib/explorer-state.ts";

const choices = { years: [2019, 2020, 2025], regions: ["tay-nguyen", "dong-nam-bo"] };
const usual = { measure: "coverage_rate", year: 2025, region: "all", carry: 3 };

const anyState = fc.record({
  measure: fc.constantFrom(...measures),
  year: fc.constantFrom(...choices.years),
  region: fc.constantFrom("all", ...choices.regions),
  carry: fc.integer({ min: 0, max: longestCarry }),
});

test("without an address the latest year's coverage rates are shown", () => {
  expect(parseState("", choices)).toEqual({ state: usual, bad: [] });
  expect(defaultState(choices)).toEqual(usual);
});

test("every state survives its own address", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseState(formatState(state, choices), choices)).toEqual({ state, bad: [] });
    }),
  );
});

test("an address names only what differs from the default", () => {
  expect(formatState({ ...defaultState(choices) }, choices)).toBe("");
  expect(formatState({ ...defaultState(choices), year: 2019, carry: 0 }, choices)).toBe(
    "?year=2019&carry=0",
  );
});

describe("bad values fall back one by one, and are told", () => {
  test.each([
    ["?year=1850", "year", "1850"],
    ["?year=2020.0", "year", "2020.0"],
    ["?year=", "year", ""],
    ["?measure=Coverage_rate", "measure", "Coverage_rate"],
    ["?region=sao-hoa", "region", "sao-hoa"],
    ["?carry=-1", "carry", "-1"],
    ["?carry=11", "carry", "11"],
    ["?carry=ba", "carry", "ba"],
  ])("%s", (search, parameter, value) => {
    expect(parseState(search, choices)).toEqual({
      state: usual,
      bad: [{ parameter, value, reason: "unknown" }],
    });
  });

  test("a value given twice is not guessed at", () => {
    expect(parseState("?year=2019&year=2020", choices)).toEqual({
      state: usual,
      bad: [{ parameter: "year", value: "2019, 2020", reason: "repeated" }],
    });
  });

  test("good values beside a bad one are kept", () => {
    const { state, bad } = parseState("?year=2019&measure=x&region=tay-nguyen&carry=0", choices);
    expect(state).toEqual({ ...usual, year: 2019, region: "tay-nguyen", carry: 0 });
    expect(bad).toHaveLength(1);
  });

  test("any address gives a state that can be chosen", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const { state } = parseState(search, choices);
        expect(parseState(formatState(state, choices), choices)).toEqual({ state, bad: [] });
      }),
    );
  });
});

test("parameters of others, such as a campaign's, are no error", () => {
  expect(parseState("?utm_source=x", choices).bad).toEqual([]);
});

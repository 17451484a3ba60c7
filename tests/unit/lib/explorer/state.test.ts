import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  areaSets,
  classMethods,
  comparedMeasures,
  explorerMeasures,
  explorerViews,
  hasMeasure,
  hasRegions,
  kindOf,
  mostAreas,
  reasonAgainstView,
  yearsKind,
} from "../../../../src/lib/explorer/options.ts";
import {
  type Choices,
  defaultState,
  type ExplorerState,
  formatState,
  levelsOf,
  longestCarry,
  parseState,
} from "../../../../src/lib/explorer/state.ts";

const codes = ["00", "01", "14", "15", "16", "17", "18", "19", "20", "79"];
const choices: Choices = {
  years: {
    province: [2011, 2019, 2020, 2025],
    district: [2018, 2019, 2026],
    commune: [],
    commune_2025: [2026],
  },
  regions: ["tay-nguyen", "dong-nam-bo"],
  areas: { "63": codes, "34": ["00", "01", "79"] },
};
const usual: ExplorerState = {
  measure: "coverage_rate",
  of: "coverage_rate",
  view: "map",
  level: "province",
  areaSet: "63",
  year: 2025,
  from: 2011,
  to: 2025,
  region: "all",
  areas: ["00", "01", "79"],
  carry: 3,
  tolerance: 1,
  classes: "fixed",
};

/** Every state that the form lets a reader make. */
const anyState = fc
  .record({
    measure: fc.constantFrom(...explorerMeasures),
    of: fc.constantFrom(...comparedMeasures),
    view: fc.constantFrom(...explorerViews),
    dated: fc
      .constantFrom(...levelsOf(choices))
      .chain((level) =>
        fc.record({ level: fc.constant(level), year: fc.constantFrom(...choices.years[level]) }),
      ),
    areaSet: fc.constantFrom(...areaSets),
    years: fc.subarray(choices.years.province, { minLength: 2, maxLength: 2 }),
    region: fc.constantFrom("all", ...choices.regions),
    picked: fc.shuffledSubarray(codes, { minLength: 1, maxLength: mostAreas }),
    carry: fc.integer({ min: 0, max: longestCarry }),
    tolerance: fc.integer({ min: 0, max: 3 }),
    classes: fc.constantFrom(...classMethods),
  })
  .filter(
    ({ measure, view, dated: { level } }) =>
      hasMeasure(level, measure) && !reasonAgainstView(measure, view, level),
  )
  .map(({ years, picked, region, areaSet, dated, ...rest }): ExplorerState => {
    const known = picked.filter((code) => choices.areas[areaSet].includes(code));
    return {
      ...rest,
      ...dated,
      areaSet,
      from: years[0] ?? 2011,
      to: years[1] ?? 2025,
      region: hasRegions({ areaSet, level: dated.level }) ? region : "all",
      areas: known.length > 0 ? known : ["00"],
    };
  });

test("without an address the latest year's coverage rates are shown", () => {
  expect(parseState("", choices)).toEqual({ state: usual, bad: [] });
  expect(defaultState(choices)).toEqual(usual);
});

test("a change starts with the years of the usual comparison, a range with all there are", () => {
  expect(parseState("?measure=change", choices).state).toMatchObject({ from: 2011, to: 2020 });
  expect(parseState("?view=trends", choices).state).toMatchObject({ from: 2011, to: 2025 });
});

test("people over time start with all years, and their address names only what was chosen", () => {
  const { state, bad } = parseState("?measure=uninsured&view=trends&areas=00,14", choices);
  expect(bad).toEqual([]);
  expect(state).toMatchObject({ from: 2011, to: 2025, areas: ["00", "14"] });
  expect(formatState(state, choices)).toBe("?measure=uninsured&view=trends&areas=00,14");
});

test("below the province only what was published is ranked or listed", () => {
  const { state, bad } = parseState("?level=district&measure=uninsured&view=map", choices);
  expect(state).toMatchObject({ level: "district", measure: "coverage_rate", view: "ranking" });
  expect(bad).toEqual([
    { parameter: "measure", value: "uninsured", reason: "level" },
    { parameter: "view", value: "map", reason: "level" },
  ]);
  const above = parseState("?level=commune", choices);
  expect(above.state.level).toBe("province");
  expect(above.bad).toEqual([{ parameter: "level", value: "commune", reason: "unknown" }]);
});

describe("the years are those of figures of the level", () => {
  test("a level starts with its latest year, which its address need not name", () => {
    for (const [level, year] of [
      ["district", 2026],
      ["commune_2025", 2026],
    ] as const) {
      const { state, bad } = parseState(`?level=${level}`, choices);
      expect(state).toMatchObject({ level, year });
      expect(bad).toEqual([]);
      expect(formatState(state, choices)).toBe(`?view=ranking&level=${level}`);
    }
  });

  test.each([
    ["?level=district&year=2018", 2018],
    ["?year=2018&level=district", 2018],
    ["?level=district&year=2019", 2019],
    ["?year=2019", 2019],
    ["?level=province&year=2020", 2020],
  ])("%s is a year of the level", (search, year) => {
    const { state, bad } = parseState(search, choices);
    expect(state.year).toBe(year);
    expect(bad).toEqual([]);
  });

  test.each([
    ["?level=district&year=2020", "2020", 2026],
    ["?level=commune_2025&year=2019", "2019", 2026],
    ["?year=2026", "2026", 2025],
    ["?year=2018", "2018", 2025],
  ])("%s is none, which is told, and the latest is used", (search, value, year) => {
    const { state, bad } = parseState(search, choices);
    expect(state.year).toBe(year);
    expect(bad).toEqual([{ parameter: "year", value, reason: "unknown" }]);
  });

  test("of a level without figures, the years are those of provinces", () => {
    const { state, bad } = parseState("?level=commune&year=2020", choices);
    expect(state).toMatchObject({ level: "province", year: 2020 });
    expect(bad.map(({ parameter }) => parameter)).toEqual(["level"]);
  });

  test("two years are of provinces, and stay as they were while a level below is shown", () => {
    const { state, bad } = parseState("?level=district&from=2011&to=2020", choices);
    expect(state).toMatchObject({ from: 2011, to: 2020, year: 2026 });
    expect(bad).toEqual([]);
  });
});

test("every state survives its own address", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseState(formatState(state, choices), choices)).toEqual({ state, bad: [] });
    }),
  );
});

test("an address names only what differs from the default", () => {
  expect(formatState({ ...usual }, choices)).toBe("");
  expect(formatState({ ...usual, year: 2019, carry: 0 }, choices)).toBe("?year=2019&carry=0");
  expect(formatState({ ...usual, view: "trends", areas: ["14", "00"] }, choices)).toBe(
    "?view=trends&areas=14,00",
  );
});

describe("bad values fall back one by one, and are told", () => {
  test.each([
    ["?year=1850", "year", "1850"],
    ["?year=2020.0", "year", "2020.0"],
    ["?year=", "year", ""],
    ["?measure=Coverage_rate", "measure", "Coverage_rate"],
    ["?of=participants", "of", "participants"],
    ["?view=globe", "view", "globe"],
    ["?set=65", "areaSet", "65"],
    ["?region=sao-hoa", "region", "sao-hoa"],
    ["?areas=99", "areas", "99"],
    ["?areas=", "areas", ""],
    ["?carry=-1", "carry", "-1"],
    ["?carry=11", "carry", "11"],
    ["?carry=ba", "carry", "ba"],
    ["?tolerance=4", "tolerance", "4"],
    ["?classes=natural", "classes", "natural"],
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
    const homeless = parseState("?set=34&region=tay-nguyen", choices);
    expect(homeless.state).toMatchObject({ areaSet: "34", region: "all" });
    expect(homeless.bad).toEqual([
      { parameter: "region", value: "tay-nguyen", reason: "boundaries" },
    ]);
    const { state, bad } = parseState("?year=2019&measure=x&region=tay-nguyen&carry=0", choices);
    expect(state).toEqual({ ...usual, year: 2019, region: "tay-nguyen", carry: 0 });
    expect(bad).toHaveLength(1);
  });

  test("one unknown area among known ones is left out, the others stay", () => {
    const { state, bad } = parseState("?view=trends&areas=14,99,01", choices);
    expect(state.areas).toEqual(["14", "01"]);
    expect(bad).toEqual([{ parameter: "areas", value: "99", reason: "unknown" }]);
  });

  test("more areas than can be told apart: the first eight", () => {
    const { state, bad } = parseState(`?areas=${codes.join(",")}`, choices);
    expect(state.areas).toEqual(codes.slice(0, 8));
    expect(bad).toEqual([{ parameter: "areas", value: "20,79", reason: "many" }]);
  });

  test("years the wrong way round are put in order, and told", () => {
    const { state, bad } = parseState("?measure=change&from=2020&to=2011", choices);
    expect(state).toMatchObject({ from: 2011, to: 2020 });
    expect(bad).toEqual([{ parameter: "to", value: "2020, 2011", reason: "order" }]);
  });

  test("a year compared with itself gives way to the usual pair; a range may be one year", () => {
    expect(parseState("?measure=change&from=2019&to=2019", choices).bad).toHaveLength(1);
    const range = parseState("?view=multiples&from=2019&to=2019", choices);
    expect(range.state).toMatchObject({ from: 2019, to: 2019 });
    expect(range.bad).toEqual([]);
  });

  test("a view that the measure rules out gives way to the map", () => {
    const { state, bad } = parseState("?measure=target_gap&view=trends", choices);
    expect(state.view).toBe("map");
    expect(bad).toEqual([{ parameter: "view", value: "trends", reason: "combination" }]);
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

test("each measure has a map, a ranking and a table, each figure every view", () => {
  for (const measure of explorerMeasures) {
    expect(reasonAgainstView(measure, "map")).toBeUndefined();
    expect(reasonAgainstView(measure, "ranking")).toBeUndefined();
    expect(reasonAgainstView(measure, "table")).toBeUndefined();
    const isFigure = kindOf[measure] === "share" || kindOf[measure] === "count";
    expect(reasonAgainstView(measure, "trends") === undefined).toBe(isFigure);
  }
  expect(reasonAgainstView("uninsured", "multiples")).toBeUndefined();
  expect(reasonAgainstView("per_year", "multiples")).toBe("changeOverTime");
  expect(reasonAgainstView("target_gap", "multiples")).toBeUndefined();
  expect(yearsKind("change", "map")).toBe("two");
  expect(yearsKind("coverage_rate", "multiples")).toBe("range");
});

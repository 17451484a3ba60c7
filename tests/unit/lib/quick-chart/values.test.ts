import { describe, expect, test } from "vitest";
import { colourIndex, mapClasses } from "../../../../src/lib/quick-chart/map-classes.ts";
import { mapValues } from "../../../../src/lib/quick-chart/map-values.ts";
import {
  chartPoints,
  stretchesOf,
  timeAt,
  xScaleOf,
} from "../../../../src/lib/quick-chart/points.ts";
import { areaNames } from "../area-input.ts";
import { resultOf } from "./result.ts";

describe("points", () => {
  const result = resultOf({
    "name VARCHAR": ["a", "b", null, "d"],
    "value DOUBLE": [1, null, 3, 4],
    "kind VARCHAR": ["x", "x", "y", null],
  });
  const choice = { x: 0, y: 1, series: 2 };

  test("rows without a number and rows beyond the limit are counted", () => {
    expect(chartPoints("bar", result, choice, 0, "number", 2)).toEqual({
      points: [
        { name: "a", at: Number.NaN, value: 1, series: "x", label: "a" },
        { name: "–", at: Number.NaN, value: 3, series: "y", label: "–" },
      ],
      without: 1,
      beyond: 1,
      series: ["x", "y"],
    });
  });

  test("lines and dots need a place too", () => {
    expect(chartPoints("dot", result, choice, null, "number", 9)).toMatchObject({
      points: [],
      without: 4,
    });
  });

  test("a month and a year lie in their middle, a day where it is", () => {
    expect(new Date(timeAt("2020")).toISOString()).toBe("2020-07-01T00:00:00.000Z");
    expect(new Date(timeAt("2020-09")).toISOString()).toBe("2020-09-15T00:00:00.000Z");
    expect(new Date(timeAt("2020-10-31")).toISOString()).toBe("2020-10-31T00:00:00.000Z");
    expect(new Date(timeAt("2020-10-31 10:20:30")).toISOString()).toBe("2020-10-31T10:20:30.000Z");
  });

  test("years alone are read as years, mixed with days as times", () => {
    const scale = (...texts: (string | null)[]) =>
      xScaleOf(
        resultOf({ "t VARCHAR": texts }),
        { x: 0, y: 0, series: null },
        {
          index: 0,
          name: "t",
          role: "time",
          distinct: 1,
          missing: 0,
          percent: false,
        },
      );
    expect(scale("2019", "2020", null)).toBe("year");
    expect(scale("2019", "2020-10")).toBe("time");
  });
});

test("years without a figure break a line, whatever the order of the rows; other scales have none", () => {
  const points = [2020, 2011, 2012].map((at) => ({
    name: String(at),
    at,
    value: 1,
    series: "",
    label: "",
  }));
  const years = (scale: "year" | "number") =>
    stretchesOf(points, scale).map(({ points, gap }) => [points.map(({ at }) => at), gap]);
  expect(years("year")).toEqual([
    [[2011, 2012], false],
    [[2012, 2020], true],
  ]);
  expect(years("number")).toEqual([[[2011, 2012, 2020], false]]);
  expect(stretchesOf([], "year")).toEqual([]);
});

describe("numbers of a map", () => {
  const choice = { x: 0, y: 1, series: null };
  const values = (
    columns: Parameters<typeof resultOf>[0],
    series: number | null = null,
    wanted?: string,
  ) => mapValues(resultOf(columns), { ...choice, series }, wanted, areaNames);

  test("codes without their zero, the country and empty numbers", () => {
    expect(values({ "ma INTEGER": [1, 79, 0], "v DOUBLE": [5, null, 9] })).toEqual({
      areaSet: "63",
      values: new Map([["01", 5]]),
      otherAreas: 1,
      repeated: 0,
    });
  });

  test("the set is what area_set says, or what the codes are in full", () => {
    const columns = { "c VARCHAR": ["01", "01", "04"], "v DOUBLE": [1, 2, 3] };
    expect(values({ ...columns, area_set: ["34", "63", "34"] })).toMatchObject({
      areaSet: "34",
      values: new Map([
        ["01", 1],
        ["04", 3],
      ]),
      otherAreas: 1,
    });
    const current = areaNames.filter(({ area_set }) => area_set === "34");
    const codes = current.map(({ area_code }) => area_code);
    const numbers = codes.map((_, at) => at);
    expect(values({ "c VARCHAR": codes, "v DOUBLE": numbers })).toMatchObject({ areaSet: "34" });
    expect(values({ "c VARCHAR": [...codes, "02"], "v DOUBLE": [...numbers, 1] })).toMatchObject({
      areaSet: "63",
      repeated: 0,
    });
  });

  test("several rows a province are counted, or parted by a column", () => {
    const columns = { "c VARCHAR": ["01", "01"], "v DOUBLE": [1, 2], "year INTEGER": [2019, 2020] };
    expect(values(columns)).toMatchObject({ repeated: 1 });
    expect(values(columns, 2, "2020")).toMatchObject({ values: new Map([["01", 2]]), repeated: 0 });
  });
});

describe("classes of a map", () => {
  test("the fixed ones are those of the site's maps", () => {
    const classes = mapClasses([1], "fixed");
    expect(classes.limits).toEqual([60, 70, 80, 85, 90, 95]);
    expect(classes.colours).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([59.9, 60, 94.9, 95].map((value) => colourIndex(value, classes))).toEqual([0, 1, 5, 6]);
  });

  test("quantiles hold as many values each, from the weakest colour to the strongest", () => {
    const values = Array.from({ length: 10 }, (_, at) => at);
    const classes = mapClasses(values, "quantile");
    expect(classes.limits).toEqual([2, 4, 6, 8]);
    expect(values.map((value) => colourIndex(value, classes))).toEqual([
      0, 0, 2, 2, 3, 3, 5, 5, 6, 6,
    ]);
  });

  test("one value, or only equal ones, make one class", () => {
    expect(mapClasses([7, 7], "quantile")).toEqual({ limits: [], colours: [3] });
    expect(mapClasses([7], "equal")).toEqual({ limits: [], colours: [3] });
  });
});

import { describe, expect, test } from "vitest";
import {
  type ChartKind,
  chartKinds,
  chartPossibility,
} from "../../../../src/lib/quick-chart/choice.ts";
import { columnRoles } from "../../../../src/lib/quick-chart/column-roles.ts";
import type { Result } from "../../../../src/lib/result.ts";
import { areaCodes, resultOf } from "./result.ts";

const rolesOf = (result: Result) => columnRoles(result, areaCodes).map(({ role }) => role);

/** The names of the columns that a chart is drawn from, or what is in its way. */
function chosen(kind: ChartKind, result: Result, language: "vi" | "en" = "vi") {
  const columns = columnRoles(result, areaCodes);
  const possibility = chartPossibility(kind, result, columns, language);
  if (possibility.obstacle) return possibility.obstacle;
  const name = (index: number | null) => (index === null ? null : columns[index]?.name);
  const { x, y, series } = possibility.choice;
  return [x, y, series].map(name);
}

describe("roles", () => {
  test.each<[string, Result["values"][number], string]>([
    ["rate DOUBLE", [95.5, null], "number"],
    ["people BIGINT", [1, 2], "number"],
    ["huge HUGEINT", ["123456789012345678901", 2], "name"],
    ["area_code VARCHAR", ["01", "79", null], "area"],
    ["x VARCHAR", ["01", "79"], "area"],
    ["ma_tinh INTEGER", [1, 79], "area"],
    ["so_the INTEGER", [1, 79], "number"],
    ["year INTEGER", [2011, 2020], "time"],
    ["nam INTEGER", [2011, 2020], "time"],
    ["so INTEGER", [2011, 2020], "number"],
    ["as_of VARCHAR", ["2011", "2020-10-31", "2020-09"], "time"],
    ["ngay DATE", ["2020-10-31"], "time"],
    ["luc TIMESTAMP", ["2020-10-31 10:00:00"], "time"],
    ["name_vi VARCHAR", ["Sơn La", "Hà Nội"], "name"],
    ["yes BOOLEAN", [true, false], "name"],
    ["nothing VARCHAR", [null, null], "name"],
  ])("%s %j", (heading, values, role) => {
    expect(rolesOf(resultOf({ [heading]: values }))).toEqual([role]);
  });

  test("shares of a hundred are told by name and range", () => {
    const result = resultOf({
      "coverage_rate_pct DOUBLE": [95.5, 100.2],
      "rate DOUBLE": [1000, 2],
      "people DOUBLE": [1, 2],
    });
    expect(columnRoles(result, areaCodes).map(({ percent }) => percent)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the likeliest choice of columns: x, y, series", () => {
  const years = resultOf({
    "area_code VARCHAR": ["01", "01", "01", "04", "04", "04"],
    "name_vi VARCHAR": ["a", "a", "a", "b", "b", "b"],
    "year INTEGER": [2018, 2019, 2020, 2018, 2019, 2020],
    "rate DOUBLE": [1, 2, 3, 4, 5, 6],
  });

  test("a map shows the share rather than the count", () => {
    const result = resultOf({
      "area_code VARCHAR": ["01", "04", "06"],
      "name_vi VARCHAR": ["a", "b", "c"],
      "participants INTEGER": [1, 2, 3],
      "coverage_rate_pct DOUBLE": [90, 91, 92],
    });
    expect(chosen("map", result)).toEqual(["area_code", "coverage_rate_pct", null]);
    expect(chosen("bar", result)).toEqual(["name_vi", "coverage_rate_pct", null]);
  });

  test("provinces over years: a line for each, by name; the map asks for a year", () => {
    expect(chosen("line", years)).toEqual(["year", "rate", "name_vi"]);
    expect(chosen("map", years)).toEqual(["area_code", "rate", "year"]);
  });

  test("both sets of boundaries in one result: a map of one, parted by year", () => {
    const result = resultOf({
      "area_set VARCHAR": ["63", "63", "34", "34"],
      "area_code VARCHAR": ["01", "01", "01", "01"],
      "year INTEGER": [2019, 2020, 2019, 2020],
      "rate DOUBLE": [1, 2, 3, 4],
    });
    expect(chosen("map", result)).toEqual(["area_code", "rate", "year"]);
  });

  test("bars are named in the reader's language", () => {
    const result = resultOf({
      "region_en VARCHAR": ["x", "y"],
      "region_vi VARCHAR": ["x", "y"],
      "people INTEGER": [1, 2],
    });
    expect(chosen("bar", result)).toEqual(["region_vi", "people", null]);
    expect(chosen("bar", result, "en")).toEqual(["region_en", "people", null]);
  });

  test("dots of one number stand over its years, not over itself", () => {
    const result = resultOf({ "value DOUBLE": [95.5, 80.1], "year INTEGER": [2019, 2020] });
    expect(chosen("dot", result)).toEqual(["year", "value", null]);
  });

  test("dots take two numbers and no colour", () => {
    const result = resultOf({ "name VARCHAR": ["a", "a"], "a DOUBLE": [1, 2], "b DOUBLE": [3, 4] });
    expect(chosen("dot", result)).toEqual(["a", "b", null]);
  });

  test("rows that no column tells apart stay one series", () => {
    const result = resultOf({
      "name VARCHAR": ["a", "a"],
      "n DOUBLE": [1, 2],
      "k VARCHAR": ["x", "x"],
    });
    expect(chosen("bar", result)).toEqual(["name", "n", null]);
  });
});

describe("what cannot be drawn says why", () => {
  const obstacles = (result: Result) => chartKinds.map((kind) => chosen(kind, result));

  test("no rows, no number, no names", () => {
    expect(obstacles(resultOf({ "a DOUBLE": [] }))).toEqual(Array(4).fill("no-rows"));
    expect(obstacles(resultOf({ a: ["x"], b: ["y"] }))).toEqual(Array(4).fill("no-number"));
    expect(obstacles(resultOf({ "a DOUBLE": [1] }))).toEqual([
      "no-name",
      "no-order",
      "one-number",
      "no-area",
    ]);
  });

  test("names and one number: bars only", () => {
    const result = resultOf({ a: ["x"], "b DOUBLE": [1] });
    expect(obstacles(result)).toEqual([["a", "b", null], "no-order", "one-number", "no-area"]);
  });
});

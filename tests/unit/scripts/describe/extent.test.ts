import { describe, expect, test } from "vitest";
import { extentOf } from "../../../../scripts/describe/extent.ts";

const table = (rows: Record<string, string | number | null>[]) => ({
  rows: rows.map((cells, i) => ({ line: i + 2, cells })),
});

describe("what a table reaches over", () => {
  test("years come from dates of any precision, empty cells left out", () => {
    const rows = table([{ as_of: "2020-10-31" }, { as_of: "2011" }, { as_of: null }]);
    expect(extentOf(rows, { yearFields: ["as_of"] })).toEqual({
      rowCount: 3,
      years: { from: 2011, to: 2020 },
    });
  });

  test("two columns of years span from the first to the last", () => {
    const rows = table([{ valid_from: 2011, valid_to: 2020 }]);
    const { years } = extentOf(rows, { yearFields: ["valid_from", "valid_to"] });
    expect(years).toEqual({ from: 2011, to: 2020 });
  });

  test("areas are counted once, and 15 of the 63 is not 15 of the 34", () => {
    const rows = table([
      { code: "15", set: "63" },
      { code: "15", set: "63" },
      { code: "15", set: "34" },
      { code: "00", set: "country" },
    ]);
    expect(extentOf(rows, { areaFields: { code: "code", set: "set" } }).areas).toEqual({
      "34": 1,
      "63": 1,
      country: 1,
    });
  });

  test("without a column for the set, 00 is the country and the rest are of the set named", () => {
    const rows = table([{ code: "00" }, { code: "01" }]);
    expect(extentOf(rows, { areaFields: { code: "code" } }).areas).toEqual({ country: 1, "63": 1 });
    expect(extentOf(rows, { areaFields: { code: "code", inSet: "34" } }).areas).toEqual({
      country: 1,
      "34": 1,
    });
  });

  test("a table without either has only its rows", () => {
    expect(extentOf(table([{}]), {})).toEqual({ rowCount: 1 });
  });
});

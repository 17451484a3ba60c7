import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fillParameters, splitStatements } from "../../../src/engine/parameters.ts";

test("each name becomes its value as a literal, as often as it is written", () => {
  expect(
    fillParameters("SELECT $year - $carry, $year, $region, $known, $nothing", {
      year: 2020,
      carry: 3,
      region: "all",
      known: true,
      nothing: null,
    }),
  ).toBe("SELECT 2020 - 3, 2020, 'all', true, NULL");
});

test("a quote in a text cannot end the literal", () => {
  expect(fillParameters("$name", { name: "x'; DROP TABLE figures; --" })).toBe(
    "'x''; DROP TABLE figures; --'",
  );
});

test("DuckDB reads every literal back unchanged", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  // DuckDB's texts cannot hold the zero character.
  const anyText = fc.string({ unit: "binary" }).filter((text) => !text.includes("\0"));
  await fc.assert(
    fc.asyncProperty(anyText, fc.boolean(), anyNumber, async (text, truth, number) => {
      const sql = fillParameters(
        "SELECT $text AS text, $truth AS truth, $number::DOUBLE AS number",
        {
          text,
          truth,
          number,
        },
      );
      const [row] = (await connection.runAndReadAll(sql)).getRowObjectsJS();
      expect(row).toEqual({ text, truth, number: number === 0 ? 0 : number });
    }),
    // Read as a DECIMAL, this one came back as …396.
    { examples: [["", false, 0.009402671671232397]] },
  );
  connection.closeSync();
  instance.closeSync();
});

test("a name in braces becomes a part of a name, and nothing else can", () => {
  expect(fillParameters("SELECT * FROM sides_{set}($set)", { set: "34" })).toBe(
    "SELECT * FROM sides_34('34')",
  );
  for (const set of ["34; DROP TABLE figures", "", null]) {
    expect(() => fillParameters("FROM sides_{set}", { set })).toThrow(RangeError);
  }
});

test("a value that looks like a parameter is left as it is", () => {
  expect(fillParameters("$a $b", { a: "$b", b: "$a" })).toBe("'$b' '$a'");
});

test("a parameter without a value is an error that names it", () => {
  expect(() => fillParameters("SELECT $year", {})).toThrow("missing SQL parameter: year");
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d cannot be a parameter", (year) => {
  expect(() => fillParameters("$year", { year })).toThrow(RangeError);
});

test("a script is split at the semicolons that end a line", () => {
  expect(splitStatements("SELECT ';' AS a;\nSELECT 2;\n\n")).toEqual([
    "SELECT ';' AS a",
    "\nSELECT 2",
  ]);
});

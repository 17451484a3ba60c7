import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../../src/lib/table-file/decode.ts";
import { delimiters } from "../../../../src/lib/table-file/lines.ts";
import { numberText } from "../../../../src/lib/table-file/numbers.ts";
import { readTable } from "../../../../src/lib/table-file/table.ts";

const cell = fc.string({ unit: fc.constantFrom(..."aĐộ 1,.;\t|\"'\n=-") });
const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);

const isBlank = (row: string[]) => row.every((text) => text.trim() === "");

describe("nothing is lost", () => {
  test("every cell of a well-formed file is read as it was written", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...delimiters), (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, newline: "\n" });
        const table = readTable(text, { delimiter, header: false });
        expect(table.rows).toEqual(rows.filter((row) => !isBlank(row)));
        expect(table.problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("any text at all is read without a fault, and every row is as long as the header", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const table = readTable(text);
        expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
        expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
        expect(table.lines).toHaveLength(table.rows.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("any bytes at all are text or a known kind of file", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect("text" in decoded || "binary" in decoded).toBe(true);
      }),
    );
  });
});

describe("numbers as either language writes them", () => {
  test.each([
    ["vi-VN", ","],
    ["en-GB", "."],
  ] as const)("%s", (locale, mark) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    const numbers = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((n) => n / 10 ** 4);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(Number(numberText(format.format(number), mark))).toBe(number);
      }),
    );
  });
});

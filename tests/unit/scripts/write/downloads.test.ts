import { describe, expect, test } from "vitest";
import type { Field } from "../../../../scripts/read/descriptor.ts";
import { tableToCsv, tableToJson } from "../../../../scripts/write/downloads.ts";
import { zipped } from "../../../../src/lib/zipped.ts";

const field = (name: string) => ({ name }) as Field;
const table = {
  fields: ["name", "rate", "known"].map(field),
  rows: [
    { line: 2, cells: { name: 'Sơn La, "cũ"', rate: 95.5, known: true } },
    { line: 3, cells: { name: "hai\ndòng", rate: null, known: false } },
  ],
};

describe("a download", () => {
  test("as CSV: quoted where it must be, empty for nothing", () => {
    expect(tableToCsv(table)).toBe(
      'name,rate,known\n"Sơn La, ""cũ""",95.5,true\n"hai\ndòng",,false\n',
    );
  });

  test("as CSV: a rate with the digits that were printed", () => {
    const decimals = { name: "decimals", decimalsOf: "rate" } as Field;
    const rows = [
      { line: 2, cells: { rate: 95.9, decimals: 2 } },
      { line: 3, cells: { rate: 90, decimals: 0 } },
      { line: 4, cells: { rate: null, decimals: null } },
    ];
    expect(tableToCsv({ fields: [field("rate"), decimals], rows })).toBe(
      "rate,decimals\n95.90,2\n90,0\n,\n",
    );
  });

  test("as JSON: a row on a line, null for nothing, columns left out made null", () => {
    expect(tableToJson({ ...table, fields: [...table.fields, field("note")] })).toBe(
      '[\n{"name":"Sơn La, \\"cũ\\"","rate":95.5,"known":true,"note":null},\n' +
        '{"name":"hai\\ndòng","rate":null,"known":false,"note":null}\n]\n',
    );
  });
});

test("an archive is the same in whatever order its files come", () => {
  const [a, b] = [new Uint8Array([1]), new Uint8Array([2])];
  expect(zipped({ "b.csv": b, "a.csv": a })).toEqual(zipped({ "a.csv": a, "b.csv": b }));
});

import { describe, expect, test } from "vitest";
import { zipped } from "../../scripts/archive.ts";
import { csvText, jsonText } from "../../scripts/downloads.ts";
import { dataVersion } from "../../scripts/version.ts";

const rows = {
  name: "t",
  columns: ["name", "rate", "known"],
  rows: [
    { name: 'Sơn La, "cũ"', rate: 95.5, known: true },
    { name: "hai\ndòng", rate: null, known: false },
  ],
};

describe("a download", () => {
  test("as CSV: the mark for Excel, quoted where it must be, empty for nothing", () => {
    expect(csvText(rows)).toBe(
      '\uFEFFname,rate,known\n"Sơn La, ""cũ""",95.5,true\n"hai\ndòng",,false\n',
    );
  });

  test("as JSON: a row on a line, null for nothing, columns left out made null", () => {
    expect(jsonText({ ...rows, columns: [...rows.columns, "note"] })).toBe(
      '[\n{"name":"Sơn La, \\"cũ\\"","rate":95.5,"known":true,"note":null},\n' +
        '{"name":"hai\\ndòng","rate":null,"known":false,"note":null}\n]\n',
    );
  });
});

test("an archive is the same in whatever order its files come", () => {
  const [a, b] = [new Uint8Array([1]), new Uint8Array([2])];
  expect(zipped({ "b.csv": b, "a.csv": a })).toEqual(zipped({ "a.csv": a, "b.csv": b }));
});

test("the day of a version is that of its newest source with a full date", () => {
  const sources = ["2020-01-02", "2026", "2019-12", null, "2021-03-04"];
  const table = {
    name: "sources",
    rows: sources.map((published, i) => ({ line: i + 2, cells: { published } })),
  };
  expect(dataVersion({ version: "1.0.0" } as never, [table as never])).toEqual({
    version: "1.0.0",
    day: "2021-03-04",
  });
});

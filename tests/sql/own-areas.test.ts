import { beforeAll, describe, expect, test } from "vitest";
import type { OwnTable } from "../../src/engine/wasm/own-tables.ts";
import { matchAreas } from "../../src/lib/own-files/area-match.ts";
import { joinQuery } from "../../src/lib/own-files/query.ts";
import { describeTable } from "../../src/lib/table-file/describe.ts";
import { sqlTypes } from "../../src/lib/table-file/sql-types.ts";
import { readTable } from "../../src/lib/table-file/table.ts";
import { writeCsv } from "../../src/lib/table-file/write-csv.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";

const words = { sameYear: "same year", latest: "latest" };

let engines: BothEngines;
beforeAll(async () => {
  engines = await openBothEngines({});
});

/** A CSV text as the page hands it to the engine. */
function ownTable(text: string, areas?: OwnTable["areas"]): OwnTable {
  const table = readTable(text);
  const description = describeTable(table);
  return {
    name: "own",
    format: "csv",
    bytes: new TextEncoder().encode(writeCsv(table, description)),
    columns: description.columns.map(({ name, type }) => ({ name, type: sqlTypes[type] })),
    areas,
  };
}

describe("what the page reads is what the engine holds", () => {
  test("every type, missing values, and texts that look like other CSV", () => {
    const text = [
      "ten;so;ty_le;ngay;co;ghi_chu",
      'Sơn La;1.196.739;95,54;31/10/2020;có;"a;b ""c"", d\ne"',
      "Hà Nội;-;..;;không;'x|y'",
      "",
    ].join("\n");
    const [loaded] = engines.wasm.setOwnTables([ownTable(text)]);
    expect(loaded).toMatchObject({ name: "own", rows: 2 });
    expect(loaded?.columns.map(({ type }) => type)).toEqual([
      "VARCHAR",
      "BIGINT",
      "DOUBLE",
      "DATE",
      "BOOLEAN",
      "VARCHAR",
    ]);
    expect(engines.wasm.runScript("SELECT * FROM own", 10).values).toEqual([
      ["Sơn La", "Hà Nội"],
      [1196739, null],
      [95.54, null],
      ["2020-10-31", null],
      [true, false],
      ['a;b "c", d\ne', "'x|y'"],
    ]);
  });

  test("one column, with an empty cell, quotes at the ends and leading zeros", () => {
    engines.wasm.setOwnTables([ownTable('ma\n01\n"""x"""\n')]);
    expect(engines.wasm.runScript("SELECT ma FROM own", 10).values).toEqual([["01", '"x"']]);
  });
});

describe("provinces", () => {
  const text = "noi,tien\nTP.HCM,1\nson la,2\nIt's nowhere,3\n";

  test("are added by the text of a column, and joined to our coverage", async () => {
    const names = await engines.ask("area-names", {});
    const counts = new Map(readTable(text).rows.map(([name = ""]) => [name, 1]));
    const { areaSet, values } = matchAreas(counts, names);
    const codes = values.flatMap(({ value, code }) => (code ? { text: value, code, areaSet } : []));
    const columns = { column: "noi", codeColumn: "area_code", setColumn: "area_set" };
    const [loaded] = engines.wasm.setOwnTables([ownTable(text, { ...columns, codes })]);
    expect(loaded?.columns.map(({ name }) => name)).toEqual([
      "noi",
      "tien",
      "area_code",
      "area_set",
    ]);
    const table = { table: "own", areaSet, columns: ["noi", "tien"], ...columns };
    const { columns: shown, values: answer } = engines.wasm.runScript(joinQuery(table, words), 10);
    const column = (name: string) => answer[shown.findIndex((each) => each.name === name)];
    const byName = Object.fromEntries(
      (column("noi") ?? []).map((name, row) => [
        name,
        ["tien", "area_code", "area_set", "coverage_rate_pct"].map((each) => column(each)?.[row]),
      ]),
    );
    expect(byName).toEqual({
      "son la": [2, "14", "63", 96.3],
      "TP.HCM": [1, "79", "63", 89.1],
      "It's nowhere": [3, null, null, null],
    });
  });

  test("texts with quotes are texts", () => {
    const areas = {
      column: "noi",
      codeColumn: 'my "code"',
      setColumn: "set",
      codes: [{ text: "It's nowhere", code: "01", areaSet: "63" }],
    };
    engines.wasm.setOwnTables([ownTable(text, areas)]);
    expect(engines.wasm.runScript('SELECT "my ""code""" FROM own', 10).values).toEqual([
      [null, null, "01"],
    ]);
  });
});

test("a table's own year is the year of the coverage beside it", () => {
  const table = {
    table: "Của tôi",
    codeColumn: "area_code",
    setColumn: "area_set",
    areaSet: "63" as const,
    columns: ["Năm"],
  };
  expect(joinQuery(table, words)).toContain('c.year = t."Năm"');
  expect(joinQuery(table, words)).toContain('FROM "Của tôi" AS t');
  expect(joinQuery({ ...table, columns: [] }, words)).toContain("ORDER BY year DESC");
});

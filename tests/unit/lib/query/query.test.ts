import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveByKey } from "../../../../src/client/query/grid-keys.ts";
import { safeCell } from "../../../../src/lib/csv-cells.ts";
import { languages } from "../../../../src/lib/language.ts";
import { readExample } from "../../../../src/lib/query/examples.ts";
import { formatQueryLink, parseQueryLink } from "../../../../src/lib/query/link.ts";
import { uniqueNames } from "../../../../src/lib/unique-names.ts";
import { tableNames } from "../../../../src/sql/tables.ts";

describe("links to a query", () => {
  test("every text comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (sql) => {
        fc.pre(sql.trim() !== "" && sql.isWellFormed());
        expect(parseQueryLink(formatQueryLink(sql))).toBe(sql);
      }),
    );
    const sql = "-- Đắk Lắk: 100 % + a&b=c #d\nSELECT '+'\t;";
    expect(parseQueryLink(formatQueryLink(sql))).toBe(sql);
    expect(formatQueryLink("SELECT 1")).toBe("#sql=SELECT+1");
  });

  test.each(["", "#", "#main", "#sql=", "#sql=%20%0A", "#other=SELECT"])(
    "%s holds no query",
    (hash) => {
      expect(parseQueryLink(hash)).toBeUndefined();
    },
  );

  test("a broken link is read as far as it goes", () => {
    expect(parseQueryLink("#sql=SELECT+%ZZ+%C4")).toBe("SELECT %ZZ \uFFFD");
  });
});

describe("worked examples", () => {
  const folder = new URL("../../../../src/sql/examples/", import.meta.url);
  const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));

  test("are at least a dozen, each a question in both languages above its SQL", () => {
    expect(texts.length).toBeGreaterThanOrEqual(12);
    for (const text of texts) {
      for (const language of languages) {
        const { title, sql } = readExample(text, language);
        expect(title).toMatch(/\?$/);
        expect(sql.startsWith(`-- ${title}\n`)).toBe(true);
        expect(sql).not.toMatch(/-- (vi|en):|\{/);
      }
    }
  });

  test("take the comments and columns of one language", () => {
    const text = "-- vi: Hỏi?\n-- en: Ask?\nSELECT name_{lang}\n  -- en: only here\nFROM a\n";
    expect(readExample(text, "vi")).toEqual({
      title: "Hỏi?",
      sql: "-- Hỏi?\nSELECT name_vi\nFROM a",
    });
    expect(readExample(text, "en").sql).toBe("-- Ask?\nSELECT name_en\n  -- only here\nFROM a");
    expect(() => readExample("SELECT 1", "vi")).toThrow(/no question in vi/);
  });
});

describe("cells of a CSV file", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+84 123", "'+84 123"],
    ["-", "'-"],
    ["@sum(a1)", "'@sum(a1)"],
    ["\tx", "'\tx"],
    ["-5", "-5"],
    ["+1.5e10", "+1.5e10"],
    ["-9223372036854775808", "-9223372036854775808"],
    ["a=b", "a=b"],
    ["", ""],
    [-5, -5],
    [null, null],
    [true, true],
  ])("%j becomes %j", (value, cell) => {
    expect(safeCell(value)).toBe(cell);
  });

  test("names that come again are numbered, past names that look like it", () => {
    expect(uniqueNames(["n", "n_2", "n", "m", "n"])).toEqual(["n", "n_2", "n_3", "m", "n_4"]);
    expect(uniqueNames(["n", "N"])).toEqual(["n", "N_2"]);
  });
});

describe("keys in the result grid", () => {
  const size = { rows: 100, columns: 3, page: 10 };
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const move = (key: string, row: number, column: number, more = {}) => {
    const to = moveByKey({ ...plain, key, ...more }, { row, column }, size);
    return to && [to.row, to.column];
  };

  test("move within the grid and no farther", () => {
    expect(move("ArrowDown", 99, 1)).toEqual([99, 1]);
    expect(move("ArrowUp", 0, 1)).toEqual([-1, 1]);
    expect(move("ArrowUp", -1, 1)).toEqual([-1, 1]);
    expect(move("ArrowLeft", 5, 0)).toEqual([5, 0]);
    expect(move("ArrowRight", 5, 2)).toEqual([5, 2]);
    expect(move("PageDown", 95, 2)).toEqual([99, 2]);
    expect(move("PageUp", 5, 2)).toEqual([-1, 2]);
    expect(move("Home", 5, 2)).toEqual([5, 0]);
    expect(move("End", 5, 0, { ctrlKey: true })).toEqual([99, 2]);
    expect(move("Home", 5, 2, { metaKey: true })).toEqual([0, 0]);
  });

  test("leave alone what belongs to the browser", () => {
    expect(move("Tab", 5, 0)).toBeUndefined();
    expect(move("ArrowLeft", 5, 1, { altKey: true })).toBeUndefined();
    expect(move("a", 5, 1, { ctrlKey: true })).toBeUndefined();
  });

  test("an empty result has its names only", () => {
    const empty = { rows: 0, columns: 2, page: 10 };
    const to = moveByKey({ ...plain, key: "ArrowDown" }, { row: -1, column: 0 }, empty);
    expect(to).toEqual({ row: -1, column: 0 });
  });
});

test("every table of the data package can be asked", () => {
  const path = new URL("../../../../data/datapackage.json", import.meta.url);
  const { resources } = JSON.parse(readFileSync(path, "utf8")) as { resources: { name: string }[] };
  expect([...tableNames].sort()).toEqual(resources.map(({ name }) => name).sort());
});

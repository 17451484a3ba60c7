import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
    ["-", "-"],
    ["-1,5", "-1,5"],
    ["-x", "'-x"],
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

test("every table of the data package can be asked", () => {
  const path = new URL("../../../../data/datapackage.json", import.meta.url);
  const { resources } = JSON.parse(readFileSync(path, "utf8")) as { resources: { name: string }[] };
  expect([...tableNames].sort()).toEqual(resources.map(({ name }) => name).sort());
});

import { beforeAll, describe, expect, test } from "vitest";
import { faultText } from "../../src/answers/query-fault.ts";
import { explainFault } from "../../src/client/query/explain-fault.ts";
import { type EngineFailure, failureOf } from "../../src/engine/wasm/failure.ts";
import { languages } from "../../src/lib/language.ts";
import { type FaultKind, readFault } from "../../src/lib/query/duckdb-faults.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines();
});

function failureOfRun(sql: string): EngineFailure {
  try {
    engines.wasm.runScript(sql, 100);
  } catch (thrown) {
    return failureOf(thrown, "query");
  }
  throw new Error(`answered: ${sql}`);
}

/** Mistakes that people make, each with what the engine's own message is understood as. */
const mistakes: [sql: string, kind: FaultKind, subject?: string, suggestions?: string[]][] = [
  ["SELECT * FROM coverage WHERE", "unfinished"],
  ["SELECT 'abc", "quote"],
  ["SELECT * FORM provinces", "syntax", "provinces"],
  ["SELECT max(year) OVER w FROM coverage", "parser"],
  ["SELECT * FROM provnces", "table", "provnces", ["provinces"]],
  ["SELECT * FROM zzzzqqq", "table", "zzzzqqq", []],
  ["SELECT * FROM a.b.c", "table", "a"],
  ["SELECT * FROM x.provinces", "table", "provinces", ["memory.provinces"]],
  ["SELECT q.name_vi FROM provinces p", "table", "q", ["p"]],
  ["SELECT name_v FROM provinces", "column", "name_v", ["provinces.name_vi"]],
  ["SELECT p.nam_vi FROM provinces p", "column", "nam_vi"],
  ["UPDATE provinces SET nope = 1", "column", "nope"],
  ["SELECT * EXCLUDE (nope) FROM coverage", "column", "nope"],
  ['SELECT * FROM provinces WHERE name_vi = "Đà Nẵng"', "column", "Đà Nẵng", []],
  ["SELECT area_code FROM coverage a, coverage b", "ambiguous", "area_code"],
  ["SELECT roun(1)", "function", "roun", ["round"]],
  ["SELECT json_extract('{}', 'a')", "function", "json_extract"],
  ["SELECT 'x'::NOTYPE", "type", "NOTYPE"],
  ["CREATE TABLE provinces (a INTEGER)", "taken", "provinces"],
  ["SELECT sum(name_vi) FROM provinces", "arguments", "sum(VARCHAR)"],
  ["SELECT year, count(*) FROM coverage", "grouping", "year"],
  ["SELECT year FROM coverage HAVING year > 1", "grouping", "year"],
  ["SELECT 1 FROM coverage WHERE count(*) > 1", "aggregate", "WHERE"],
  ["SELECT sum(count(*)) FROM coverage", "nested"],
  ["SELECT 1 UNION SELECT 1, 2", "column-count"],
  ["INSERT INTO provinces VALUES (1)", "column-count"],
  ["SELECT * FROM coverage ORDER BY 99", "binder"],
  ["SELECT 'abc'::INTEGER", "conversion", "abc"],
  ["SELECT DATE '2020-13-01'", "conversion", "2020-13-01"],
  ["SELECT 300::TINYINT", "conversion", "300"],
  ["SELECT 9223372036854775807 + 1", "range"],
  ["SELECT sqrt(-1)", "range"],
  ["CREATE TABLE t (a INTEGER NOT NULL); INSERT INTO t VALUES (NULL)", "constraint"],
  ["SELECT ?", "parameter"],
  ["SELECT strptime('x', '%Y')", "input"],
  ["SELECT regexp_matches('a', '(')", "input"],
  ["SELECT * FROM read_csv_auto('a.csv')", "permission"],
];

describe("what the engine in the browser says of a mistake", () => {
  test.each(mistakes)("%s", (sql, kind, subject, suggestions) => {
    const failure = failureOfRun(sql);
    expect(failure.kind).toBe("query");
    const fault = readFault(failure.message);
    expect(fault).toMatchObject({ kind, subject: subject ?? "" });
    if (suggestions) expect(fault.suggestions).toEqual(suggestions);
    for (const language of languages) {
      const text = faultText(fault, language);
      expect(text).toMatch(/^\p{Lu}|^[“\w]/u);
      if (subject) expect(text).toContain(subject);
      for (const name of suggestions ?? []) expect(text).toContain(`“${name}”`);
      expect(text).not.toMatch(/Error|undefined/);
    }
  });

  test.each([
    ["SELCT * FROM provinces", "SELECT"],
    ["Selec 1", "SELECT"],
    ["FORM provinces", "FROM"],
    ["WHIT a AS (SELECT 1) FROM a", "WITH"],
    ["DISCRIBE provinces", "DESCRIBE"],
    ["CRATE TABLE a AS SELECT 1", "CREATE"],
  ])("a misspelt first word: %s", (sql, meant) => {
    const failure = failureOfRun(sql);
    for (const language of languages) {
      expect(explainFault(failure, language, sql)).toContain(`“${meant}”`);
    }
  });

  test.each([
    ...["COPY a TO 'b'", "SET a = 1", "PRAGMA a", "ATTACH 'a'", "CALL a()", "LOAD a", "INSTALL a"],
    ...["EXPORT DATABASE 'a'", "IMPORT DATABASE 'a'", "USE a", "BEGIN", "COMMIT", "ROLLBACK"],
    ...["VACUUM", "CHECKPOINT", "PREPARE a AS SELECT 1", "EXECUTE a", "DETACH a", "RESET a"],
  ])("what may not run here is no slip: %s", (sql) => {
    const failure = failureOfRun(sql);
    expect(failure.kind).toBe("forbidden");
    expect(explainFault(failure, "en", sql)).toMatch(/^Only questions/);
    expect(explainFault(failure, "en", sql)).not.toContain("Did you mean");
  });

  test.each([
    ["SELECT ‘Sơn La’ AS a", "Line 1, column 8 has U+2018, a curly quote ‘."],
    ["SELECT 1\nFROM provinces\nWHERE name_vi = “Sơn La”", "Line 3, column 17 has U+201C"],
    ["SELECT 1； SELECT 2", "Line 1, column 9 has U+FF1B, a full-width ；. Write a plain ;."],
    ["\u200bSELECT 1", "Line 1, column 1 has U+200B, a letter that cannot be seen."],
    ["SELECT na\u200bme_vi FROM provinces", "Line 1, column 10 has U+200B"],
    ["SELECT\u00a0nope FROM provinces", "Line 1, column 7 has U+00A0, another kind of space."],
    ["SELECT count（*） FROM provinces", "a full-width （. Write a plain (."],
    ["SELECT population – 1 FROM provinces", "a long dash –. Write a plain -."],
  ])("a letter that is not what it looks like: %s", (sql, said) => {
    const failure = failureOfRun(sql);
    expect(explainFault(failure, "en", sql)).toContain(said);
    expect(explainFault(failure, "vi", sql)).toMatch(/Dòng \d, cột \d+ có U\+/);
  });

  test("in texts, names and comments every letter is free", () => {
    const sql = "SELECT '“a”' AS \"b；\" -- –\n/* “ */, nope FROM provinces";
    expect(explainFault(failureOfRun(sql), "en", sql)).toMatch(/no column “nope”/);
    expect(explainFault(failureOfRun(sql), "en", sql)).not.toContain("U+");
  });

  test("memory that ran out is no fault of the SQL's words", () => {
    expect(failureOfRun("SELECT string_agg(repeat('x', 1000000)) FROM range(10000)").kind).toBe(
      "memory",
    );
  });
});

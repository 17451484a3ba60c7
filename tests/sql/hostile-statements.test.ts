import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { failureOf } from "../../src/engine/wasm/failure.ts";
import type { Value } from "../../src/lib/result.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;
let before: Value[][];

const counts = `SELECT (SELECT count(*) FROM observations), (SELECT count(*) FROM provinces),
  (SELECT string_agg(name_vi, ',' ORDER BY code) FROM provinces), current_setting('threads')`;

beforeAll(async () => {
  engines = await openBothEngines({});
  before = engines.wasm.runScript(counts, 10).values;
});

// Whatever a statement did, the next answer is the same, word for word.
afterEach(() => {
  expect(engines.wasm.runScript(counts, 10).values).toEqual(before);
});

/** Why a script is refused, or "answered". */
function outcome(script: string): string {
  try {
    engines.wasm.runScript(script, 1000);
    return "answered";
  } catch (thrown) {
    return failureOf(thrown, "query").kind;
  }
}

describe("statements of other kinds than questions are refused by their first word", () => {
  test.each([
    ...["COPY provinces TO 'a.csv'", "COPY (SELECT 1) TO '/dev/stdout'", "COPY provinces FROM 'a'"],
    ...["EXPORT DATABASE 'a'", "IMPORT DATABASE 'a'", "ATTACH ':memory:' AS b", "DETACH memory"],
    ...["USE memory", "INSTALL httpfs", "LOAD parquet", "FORCE INSTALL httpfs"],
    ...["SET memory_limit = '99GB'", "SET GLOBAL threads = 8", "RESET memory_limit"],
    ...["PRAGMA enable_external_access", "PRAGMA database_list", "CALL pragma_version()"],
    ...["BEGIN", "BEGIN; SELECT 1", "COMMIT", "ROLLBACK", "ABORT", "START TRANSACTION", "END"],
    ...["SELECT 1; COMMIT", "SELECT 1;COMMIT;SELECT 2", "DROP TABLE provinces; COMMIT"],
    ...["/**/COMMIT", "--\nCOMMIT", "/* ' */ COMMIT /* ' */", "( COMMIT )", ";;;COMMIT"],
    ...["EXPLAIN COMMIT", "EXPLAIN ANALYZE COMMIT", "EXPLAIN ANALYZE DROP TABLE a; COMMIT"],
    ...["VACUUM", "CHECKPOINT", "FORCE CHECKPOINT", "ANALYZE; COMMIT"],
    ...["PREPARE a AS SELECT 1", "EXECUTE a", "DEALLOCATE a", "TRUNCATE provinces"],
    ...[
      "SELECT 'a\\';COMMIT;--'",
      "DO $$ $$",
      "SAVEPOINT a",
      "DISCARD ALL",
      "MERGE INTO a USING b",
    ],
    ...["\u00a0COMMIT", "\ufeffCOMMIT", "cOmMiT", "GRANT ALL ON a TO b", "EXEC a", "{}", "!ls"],
  ])("%s", (script) => {
    expect(["forbidden", "query"]).toContain(outcome(script));
  });
});

describe("files, addresses and surroundings stay closed", () => {
  test.each([
    ...["FROM 'a.csv'", "FROM '/etc/passwd'", "FROM '../a.parquet'", "FROM 'coverage.parquet'"],
    ...["FROM 'http://localhost/a.csv'", "FROM 's3://a/b.parquet'", "FROM 'own.csv'"],
    ...["FROM read_csv_auto('a')", "FROM read_parquet(['a', 'b'])", "FROM parquet_scan('*')"],
    ...["FROM parquet_metadata('a')", "FROM parquet_schema('a')", "FROM sniff_csv('a')"],
    ...["FROM glob('/**')", "FROM read_text('a')", "FROM read_blob('a')", "FROM read_json('a')"],
    ...["FROM sqlite_scan('a', 'b')", "SELECT getenv('PATH')", "SELECT load_aws_credentials()"],
    ...["CREATE TABLE a AS FROM 'a.csv'", "INSERT INTO regions FROM 'a.csv'"],
    ...["CREATE VIEW a AS FROM 'a.csv'; FROM a", "WITH a AS (FROM 'a.csv') FROM a"],
    ...["SELECT (SELECT count(*) FROM 'a.csv')", "FROM query_table('a')"],
    ...["FROM 'data:text/csv,a,b'", "FROM 'blob:https://a/b'", 'FROM "file:///etc/passwd"'],
    ...["FROM 'engine/tables.zip'", "FROM arrow_scan(1, 2, 3)", "FROM duckdb_extensions()"],
  ])("%s", (script) => {
    expect(outcome(script)).toBe("query");
  });
});

describe("what is answered does no harm", () => {
  test.each([
    ...["DROP TABLE provinces CASCADE; SELECT 1", "DELETE FROM observations; SELECT 1"],
    ...[
      "UPDATE provinces SET name_vi = NULL; SELECT 1",
      "ALTER TABLE provinces RENAME TO a; FROM a",
    ],
    ...["ALTER TABLE provinces DROP name_en; FROM provinces", "CREATE SCHEMA a; SELECT 1"],
    ...["CREATE OR REPLACE VIEW mine AS SELECT 1 AS a; FROM mine", "CREATE SEQUENCE a; SELECT 1"],
    ...["CREATE MACRO a() AS 1; SELECT a()", "CREATE TYPE a AS ENUM ('x'); SELECT 'x'::a"],
    ...["CREATE INDEX a ON provinces (code); SELECT 1", "CREATE TEMP TABLE provinces AS SELECT 1"],
    ...["CREATE TABLE a AS FROM provinces; DROP TABLE a; SELECT 1", "SHOW ALL TABLES"],
    ...[
      "SELECT * FROM duckdb_settings()",
      "FROM duckdb_tables()",
      "FROM information_schema.columns",
    ],
    ...["SELECT current_setting('access_mode')", "SELECT version(), current_user, now()"],
    ...["SELECT '<script>alert(1)</script>'", "SELECT E'\\x1b[31m', chr(0), chr(8238)"],
    ...["CREATE MACRO count(a) AS 7; SELECT count(1)", "CREATE TEMP MACRO upper(a) AS 1; SELECT 1"],
    ...["CREATE OR REPLACE TABLE observations AS SELECT 1; SELECT 1", "FROM checkpoint()"],
    ...[
      "CREATE SCHEMA a; CREATE TABLE a.provinces (b INTEGER); SELECT 1",
      "SELECT current_query()",
    ],
    ...["SELECT $a$;COMMIT;$a$", "SELECT E'a\\';COMMIT;--'", "SELECT 1 /* /* */ ; COMMIT; */"],
    ...['SELECT 1 AS "__proto__", 2 AS "constructor"', "SELECT 1 AS a, 2 AS a, 3 AS A"],
    ...["DELETE FROM regions RETURNING slug", "EXPLAIN ANALYZE DELETE FROM regions"],
    ...["SELECT repeat('x', 100000)", "FROM range(100000000000)", "SELECT setseed(0.5)"],
  ])("%s", (script) => {
    expect(outcome(script)).toBe("answered");
  });
});

describe("what nobody can answer is refused, and the engine goes on", () => {
  test.each([
    ["", "empty"],
    [" ;\n; -- nothing", "empty"],
    ["SELECT 1\0", "query"],
    [`SELECT '${"x".repeat(60_000)}'`, "too_long"],
    [`SELECT ${"-".repeat(20_000)}1`, "query"],
    ["SELECT error('x')", "query"],
    ["SELECT 1/0::INTEGER::UTINYINT - 300", "answered"],
    ["SELECT list_value(1)[999999999999]", "answered"],
    ["SELECT '\ud800'", "answered"],
    ["SELECT $1", "query"],
    ["SELECT * FROM provinces p, LATERAL (SELECT nope)", "query"],
    ["WITH RECURSIVE a AS (SELECT * FROM a) FROM a", "query"],
    ["SELECT 10 ** 400", "answered"],
    ["SELECT (-2147483648)::INTEGER // -1", "query"],
    ["SELECT INTERVAL 2147483647 YEAR", "query"],
    ["SELECT substring('abc', -9223372036854775808, 9223372036854775807)", "query"],
    ["SELECT chr(55296)", "query"],
    ["DROP SCHEMA main CASCADE; SELECT 1", "query"],
    ["SELECT regexp_matches('a', '(a*)*b')", "answered"],
    ["SELECT list(x) FROM range(1000000000) t(x)", "memory"],
  ])("%s: %s", (script, expected) => {
    expect(outcome(script)).toBe(expected);
  });
});

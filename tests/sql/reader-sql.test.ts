import { beforeAll, describe, expect, test } from "vitest";
import { EngineFailure } from "../../src/engine/wasm/failure.ts";
import { duckdbFunctions } from "../../src/lib/query/duckdb-functions.ts";
import type { Result } from "../../src/lib/result.ts";
import { type BothEngines, openBothEngines } from "./engines.ts";

let run: (script: string, rowLimit?: number) => Result;
let engines: BothEngines;

beforeAll(async () => {
  engines = await openBothEngines({});
  run = (script, rowLimit = 1000) => engines.wasm.runScript(script, rowLimit);
});

const kindOf = (script: string) => {
  try {
    run(script);
    return "answered";
  } catch (thrown) {
    return thrown instanceof EngineFailure ? thrown.kind : String(thrown);
  }
};

describe("values", () => {
  test.each([
    ["DATE '2020-10-31'", "DATE", "2020-10-31"],
    ["TIMESTAMP '2020-01-02 03:04:05.5'", "TIMESTAMP", "2020-01-02 03:04:05.5"],
    ["'infinity'::DATE", "DATE", "infinity"],
    ["TIMETZ '01:02:03+07'", "TIME WITH TIME ZONE", "01:02:03+07"],
    ["9223372036854775807", "BIGINT", "9223372036854775807"],
    ["9007199254740991", "BIGINT", 9007199254740991],
    [
      "170141183460469231731687303715884105727",
      "HUGEINT",
      "170141183460469231731687303715884105727",
    ],
    ["1.50::DECIMAL(10,2)", "DECIMAL(10,2)", 1.5],
    ["12345678901234567.89::DECIMAL(20,2)", "DECIMAL(20,2)", "12345678901234567.89"],
    ["0.1::FLOAT", "FLOAT", 0.1],
    ["[1, NULL]", "INTEGER[]", "[1, NULL]"],
    ["{'a': DATE '2020-01-01'}", "STRUCT(a DATE)", "{'a': 2020-01-01}"],
    ["MAP {'k': 1}", "MAP(VARCHAR, INTEGER)", "{k=1}"],
    ["union_value(num := 2)", "UNION(num INTEGER)", "2"],
    ["'\\xAA'::BLOB", "BLOB", "\\xAA"],
    ["INTERVAL 3 MONTH", "INTERVAL", "3 months"],
    ["uuid() IS NOT NULL", "BOOLEAN", true],
    ["NULL::DATE", "DATE", null],
    ["'<b>' || chr(9)", "VARCHAR", "<b>\t"],
  ])("%s is a readable plain value", (expression, type, value) => {
    const { columns, values } = run(`SELECT ${expression} AS v`);
    expect(columns).toEqual([{ name: "v", type }]);
    expect(values).toEqual([[value]]);
  });

  test("columns of one name are kept apart", () => {
    const { columns, values } = run("SELECT 1 AS a, 2 AS a");
    expect(columns.map(({ name }) => name)).toEqual(["a", "a"]);
    expect(values).toEqual([[1], [2]]);
  });

  test("the order of a query is kept", () => {
    const { values } = run(
      "SELECT d::DATE AS d FROM range(DATE '2020-01-01', DATE '2020-02-01', INTERVAL 1 DAY) t(d) ORDER BY d DESC",
    );
    expect(values[0]?.slice(0, 2)).toEqual(["2020-01-31", "2020-01-30"]);
  });
});

describe("statements", () => {
  test.each([
    ["SHOW TABLES", "coverage"],
    ["DESCRIBE provinces", "code"],
    ["FROM regions", "slug"],
    ["PIVOT (SELECT 'z' AS g, 'y' AS a, 2 AS b) ON a USING sum(b)", "z"],
    ["EXPLAIN SELECT 1", "PROJECTION"],
    ["SELECT '--' AS a, count(*) AS n FROM coverage", "--"],
    ["SELECT 'a;b' AS \"c;d\" -- ; đ\n", "a;b"],
    [
      "CREATE TABLE mine AS SELECT 7 AS n; INSERT INTO mine VALUES (8); SELECT sum(n) FROM mine",
      "15",
    ],
    ["(SELECT 1) UNION ALL (SELECT 2)", "2"],
    ["/* what */ WITH a AS (SELECT 5 AS b) SELECT * FROM a;;", "5"],
  ])("%s is answered", (script, expected) => {
    const { columns, values } = run(script);
    expect(JSON.stringify([columns, values])).toContain(expected);
  });

  test("rows beyond the limit are left out, and that is said, even of endless results", () => {
    const { rowCount, truncated, values } = run("SELECT * FROM range(1000000000000)", 5000);
    expect({ rowCount, truncated }).toEqual({ rowCount: 5000, truncated: true });
    expect(values[0]).toHaveLength(5000);
    expect(run("SELECT * FROM range(5000)", 5000).truncated).toBe(false);
  });

  test("too much text is left out", () => {
    const { truncated } = run("SELECT repeat('x', 100000) FROM range(1000000)", 100_000);
    expect(truncated).toBe(true);
  });

  test.each([
    ["COPY regions TO 'regions.csv'", "forbidden"],
    ["ATTACH 'a.db'", "forbidden"],
    ["SET threads = 8", "forbidden"],
    ["PRAGMA database_list", "forbidden"],
    ["SELECT 1; COMMIT", "forbidden"],
    ["DROP TABLE regions; /* /* */ */ COMMIT; /* /* */ */ BEGIN", "forbidden"],
    ["UPDATE regions SET slug = 'x'; --x\u2028y\nCOMMIT; --x\u2028y\nBEGIN; SELECT 1", "forbidden"],
    ["EXPLAIN ANALYZE COMMIT; EXPLAIN ANALYZE BEGIN TRANSACTION", "forbidden"],
    ["EXPLAIN (ANALYZE) COMMIT", "forbidden"],
    ["(((COMMIT)))", "forbidden"],
    ["'COMMIT'", "forbidden"],
    ["-- nothing\n;", "empty"],
    ["", "empty"],
    ["SELECT 1\0", "query"],
  ])("%s is refused before anything runs", (script, kind) => {
    expect(kindOf(script)).toBe(kind);
  });

  test("more SQL than the engine can take is refused, counted in bytes", () => {
    expect(kindOf(`SELECT '${"đ".repeat(24_000)}'`)).toBe("answered");
    expect(kindOf(`SELECT '${"đ".repeat(26_000)}'`)).toBe("too_long");
  });

  test("what a script changes is undone, also after an error", () => {
    const before = run("SELECT count(*) FROM observations").values;
    expect(kindOf("DROP TABLE regions; DELETE FROM observations; SELECT nothing")).toMatch(
      /Binder Error/,
    );
    expect(kindOf("UPDATE provinces SET name_vi = 'x'")).toBe("answered");
    expect(run("SELECT count(*) FROM observations").values).toEqual(before);
    expect(run("SELECT count(*) FROM provinces WHERE name_vi = 'x'").values).toEqual([[0]]);
    expect(kindOf("FROM regions")).toBe("answered");
  });

  test("an error names the place in the reader's own text", () => {
    expect(kindOf("SELECT\n  misspelt\nFROM provinces")).toMatch(/LINE 2: {3}misspelt/);
  });
});

test.each(duckdbFunctions)("the function %s that the editor completes is known", (name) => {
  const calls = [`${name}(1)`, `${name}() OVER ()`, `${name}(1) OVER ()`];
  const outcomes = calls.map((call) => kindOf(`SELECT ${call}`));
  expect(outcomes.some((outcome) => !outcome.includes("does not exist"))).toBe(true);
});

describe("own tables", () => {
  const csv = (text: string) => new TextEncoder().encode(text);
  const own = { name: "Của tôi", format: "csv" as const, bytes: csv("code,n\n01,5\n02,x\n") };

  test("are queried beside ours, with the types that were asked for", () => {
    const types = [{ name: "code", type: "VARCHAR" }];
    const loaded = engines.wasm.setOwnTables([{ ...own, columns: types }]);
    expect(loaded).toEqual([
      {
        name: "Của tôi",
        columns: [
          { name: "code", type: "VARCHAR" },
          { name: "n", type: "VARCHAR" },
        ],
        rows: 2,
      },
    ]);
    const { values } = run(
      'SELECT n, name_vi FROM "Của tôi" JOIN provinces USING (code) ORDER BY code',
    );
    expect(values).toEqual([
      ["5", "x"],
      ["Hà Nội", "Hà Giang"],
    ]);
    expect(kindOf("SELECT * FROM read_csv_auto('a.csv')")).toMatch(/disabled/);
  });

  test("cannot take a name of ours", () => {
    expect(() => engines.wasm.setOwnTables([{ ...own, name: "Areas" }])).toThrow(/taken/);
  });
});

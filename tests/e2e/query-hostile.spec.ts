import { engineLimits } from "./engine-limits.ts";
import { expect, setQueryLimit, test } from "./patient.ts";
import { runSql } from "./query-page.ts";
import { watch } from "./site.ts";

/** What DuckDB itself says, shown below a sentence of the page. */
const refused = /DuckDB says:\s+[A-Z][\w ]+ Error: /;
const forbidden = /Only questions/;

/** Queries that must be refused, each with what the page says. */
const hostile: [name: string, sql: string, message: RegExp][] = [
  ["a file written", "COPY (SELECT 1) TO 'stolen.csv'", forbidden],
  ["a database exported", "EXPORT DATABASE 'here'", forbidden],
  ["a database attached", "ATTACH 'https://example.org/a.db' AS a", forbidden],
  ["an extension installed", "INSTALL httpfs", forbidden],
  ["an extension loaded", "LOAD httpfs", forbidden],
  ["a setting", "SET enable_external_access = true", forbidden],
  ["a setting of its own kind", "PRAGMA enable_object_cache", forbidden],
  ["a setting after a comment", "/* SELECT */ -- SELECT\nRESET threads", forbidden],
  ["a transaction ended", "SELECT 1; COMMIT; DROP TABLE observations", forbidden],
  [
    "a transaction ended behind nested comments",
    "DROP TABLE regions; /* /* */ */ COMMIT; /* /* */ */ BEGIN",
    forbidden,
  ],
  [
    "a transaction ended behind a line separator",
    "UPDATE regions SET slug = 'x'; --x\u2028y\nCOMMIT; --x\u2028y\nBEGIN; SELECT 1",
    forbidden,
  ],
  [
    "a transaction ended by an explanation",
    "DROP TABLE regions; EXPLAIN ANALYZE COMMIT; EXPLAIN ANALYZE BEGIN TRANSACTION",
    forbidden,
  ],
  ["a call", "CALL pragma_version()", forbidden],
  ["an address read", "SELECT * FROM read_csv_auto('https://example.org/a.csv')", /disabled/],
  [
    "an address as a table",
    "SELECT * FROM 'https://example.org/a.parquet'",
    /disabled|does not exist/,
  ],
  ["an address of this site", "SELECT * FROM read_parquet('/data/coverage.parquet')", /disabled/],
  ["a folder listed", "SELECT * FROM glob('*')", /disabled/],
  ["a text file read", "SELECT * FROM read_text('/etc/passwd')", refused],
  ["the surroundings read", "SELECT getenv('HOME')", refused],
  [
    "a setting read in a change",
    "CREATE TABLE t AS SELECT * FROM read_csv_auto('a.csv')",
    /disabled/,
  ],
  ["nothing but a comment", "-- nothing", /no statement/],
  ["nothing", "  \n;;", /no statement/],
  ["a null byte", "SELECT 1\0", /null character/],
  ["half a text", "SELECT 'unterminated", refused],
  ["half a query", "SELECT * FROM", refused],
  ["no SQL at all", "<script>window.hacked = true</script>", forbidden],
  ["an unknown column", "SELECT nothing FROM provinces", refused],
  ["half a character", "SELECT '\ud800' || chr(0) || x", refused],
  ["a megabyte of text", `SELECT '${"x".repeat(1_000_000)}'`, /longer than/],
  ["a long text in half a query", `SELECT '${"x".repeat(49_000)}' +`, refused],
  [
    "twenty thousand brackets",
    `SELECT ${"(".repeat(20_000)}1${")".repeat(20_000)}`,
    /fail|nested too deeply/,
  ],
  ["too much memory", "SELECT list(a) FROM range(1000000000) t(a)", /memory/],
];

/** Queries that are answered, and must do no harm. */
const harmless: [name: string, sql: string, values: unknown][] = [
  [
    "markup in values and names",
    `SELECT '<img src=x onerror="window.hacked = true">' AS "<script>window.hacked = true</script>"`,
    [['<img src=x onerror="window.hacked = true">']],
  ],
  ["a table dropped", "DROP TABLE observations; SELECT 7", [[7]]],
  ["every row changed", "UPDATE provinces SET name_vi = 'x'; DELETE FROM regions; SELECT 8", [[8]]],
  ["a table of ours replaced", "CREATE OR REPLACE TABLE areas AS SELECT 1 AS a; FROM areas", [[1]]],
];

test("hostile and broken queries are explained, reach nothing and harm no later answer", async ({
  page,
}) => {
  const seen = watch(page);
  const requested = new Set<string>();
  let loading = true;
  page.on("request", (request) => {
    if (loading) requested.add(request.url());
    // A worker that starts afresh fetches what the first one did, and nothing else.
    else expect.soft([...requested]).toContain(request.url());
  });
  page.on("dialog", (dialog) => expect.soft(dialog.message()).toBe("no dialog"));
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  const before = await runSql(page, "SELECT count(*) FROM observations");
  // The first mistake fetches the words that explain mistakes.
  await runSql(page, "SELECT");
  loading = false;
  for (const [name, sql, message] of hostile) {
    const { failure } = await runSql(page, sql);
    expect.soft(failure, name).toMatch(message);
    expect.soft(failure?.length, name).toBeLessThan(11_000);
  }
  for (const [name, sql, values] of harmless) {
    expect.soft((await runSql(page, sql)).values, name).toEqual(values);
  }
  expect(await runSql(page, "SELECT count(*) FROM observations")).toMatchObject({
    values: before.values,
  });
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("[data-part=results] :is(img, script)").count()).toBe(0);
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("a runaway query is stopped by the reader or by the time limit, and the text stays", async ({
  page,
}) => {
  const endless =
    "WITH RECURSIVE a AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM a) SELECT sum(n) FROM a";
  const huge = "SELECT count(*) FROM population a, population b, population c, population d";
  await page.goto("/en/query/");
  await runSql(page, "SELECT 1");

  const stopped = runSql(page, huge);
  await page.getByRole("button", { name: "Stop" }).click();
  expect((await stopped).failure).toMatch(/Stopped/);
  await expect(page.getByRole("button", { name: "Run", exact: true })).toBeFocused();
  await expect(page.locator("[data-part=editor]")).toContainText("population d");
  expect((await runSql(page, "SELECT 2")).values).toEqual([[2]]);

  await setQueryLimit(page, 1000);
  expect((await runSql(page, endless)).failure).toMatch(/took longer than allowed/);
  await setQueryLimit(page, engineLimits.query);
  await expect(page.locator("[data-part=editor]")).toContainText("RECURSIVE");
  await expect(page.locator("[data-part=loading]")).toBeHidden();
  expect((await runSql(page, "SELECT 3")).values).toEqual([[3]]);
});

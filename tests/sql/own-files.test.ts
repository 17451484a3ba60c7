import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOwnTable, type OwnTable } from "../../src/engine/wasm/own-tables.ts";
import { runScript } from "../../src/engine/wasm/sandbox.ts";
import { cellText } from "../../src/lib/table-file/cell-types.ts";
import { binaryKind } from "../../src/lib/table-file/decode.ts";
import { tableLimits } from "../../src/lib/table-file/limits.ts";
import { parquetObstacle } from "../../src/lib/table-file/parquet-metadata.ts";
import { sqlTypes } from "../../src/lib/table-file/sql-types.ts";
import { instantiateDuckDB } from "./blocking-engine.ts";

let bindings: DuckDBBindings;
let folder: string;

beforeAll(async () => {
  bindings = await instantiateDuckDB();
  bindings.open({});
  folder = await mkdtemp(join(tmpdir(), "own-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The rows of a query over one own table, by the engine of the browser. */
function ask(own: Pick<OwnTable, "format" | "bytes" | "columns">, sql: string) {
  bindings.reset();
  bindings.open({});
  const connection = bindings.connect();
  loadOwnTable(bindings, connection, { name: "own", ...own }, []);
  return runScript(bindings, connection, sql, 1000).values;
}

/** A Parquet file as native DuckDB writes it. */
async function written(options: string): Promise<Uint8Array> {
  const path = join(folder, "a.parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    `COPY (SELECT i::INTEGER AS n, i / 7 AS x, 'Tỉnh số ' || i AS name FROM range(5000) t(i))
TO '${path}' (FORMAT parquet, ${options})`,
  );
  return new Uint8Array(await readFile(path));
}

describe("what is said of a Parquet file is what the engine can do", () => {
  test.each([
    ["COMPRESSION uncompressed", undefined],
    ["COMPRESSION snappy", undefined],
    ["COMPRESSION gzip", undefined],
    ["COMPRESSION zstd", undefined],
    ["COMPRESSION brotli", { kind: "codec", name: "Brotli" }],
    ["COMPRESSION lz4_raw", { kind: "codec", name: "LZ4" }],
    ["PARQUET_VERSION v2", undefined],
  ])("%s", async (options, obstacle) => {
    const bytes = await written(options);
    expect(parquetObstacle(bytes)).toEqual(obstacle);
    const read = () =>
      ask(
        { format: "parquet", bytes },
        "SELECT count(*)::INTEGER, max(n), max(x), max(name) FROM own",
      );
    if (obstacle) expect(read).toThrow();
    else expect(read()).toEqual([[5000], [4999], [4999 / 7], ["Tỉnh số 999"]]);
  });

  test("an encrypted file", async () => {
    const path = join(folder, "secret.parquet");
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run("SET force_mbedtls_unsafe = 'true'");
    await connection.run("PRAGMA add_parquet_key('k', '0123456789112345')");
    await connection.run(
      `COPY (SELECT 1 AS a) TO '${path}' (FORMAT parquet, ENCRYPTION_CONFIG {footer_key: 'k'})`,
    );
    const bytes = new Uint8Array(await readFile(path));
    expect(binaryKind(bytes)).toBe("encrypted");
  });
});

test("decomposed text is found by composed SQL, and under composed names", async () => {
  const bytes = new Uint8Array(await readFile("tests/unit/fixtures/own-files/nfd.parquet"));
  const [names = []] = ask({ format: "parquet", bytes }, "SELECT * FROM own");
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual(names.map((name) => String(name).normalize("NFC")));
});

test("as many columns as are read, with the longest names, do not break the engine", () => {
  const columns = Array.from({ length: tableLimits.columns }, (_, at) => ({
    name: `${"x".repeat(36)}_${at + 100}`,
    type: "TIMESTAMP",
  }));
  const rows = `${columns.map(({ name }) => name)}\n${columns.map(() => "2020-10-31 08:00:00")}\n`;
  const bytes = new TextEncoder().encode(rows);
  const values = ask({ format: "csv", bytes, columns }, "SELECT * FROM own");
  expect(values).toHaveLength(tableLimits.columns);
  expect(values[0]).toEqual(["2020-10-31 08:00:00"]);
});

test("whatever is read as a number, a day or a moment is one to the engine", () => {
  const digits = (length: number) => fc.integer({ min: 0, max: 10 ** length - 1 });
  const padded = (length: number) => digits(length).map((n) => String(n).padStart(length, "0"));
  const day = fc.tuple(padded(4), padded(2), padded(2)).map((parts) => parts.join("-"));
  const clock = fc.tuple(padded(2), padded(2)).map((parts) => parts.join(":"));
  const zone = fc.oneof(
    fc.constantFrom("", "Z"),
    clock.map((text) => `+${text}`),
  );
  const exponent = fc.integer({ min: -400, max: 400 });
  const texts = fc.record({
    number: fc
      .tuple(fc.double({ noNaN: true }), exponent)
      .map(([n, e]) => `${`${n}`.replace(/e.*/, "")}e${e}`),
    date: day,
    timestamp: fc.tuple(day, clock, zone).map(([date, time, at]) => `${date} ${time}${at}`),
  });
  const style = { decimalMark: ".", dateOrder: "day" } as const;
  const sampled = fc.sample(texts, { numRuns: 20_000, seed: 14 });
  for (const type of ["number", "date", "timestamp"] as const) {
    const read = sampled.flatMap((text) => cellText(text[type], type, style) ?? []);
    expect(read.length, type).toBeGreaterThan(20);
    const lines = new TextEncoder().encode(`a\n${read.join("\n")}\n`);
    const columns = [{ name: "a", type: sqlTypes[type] }];
    const isOne = type === "number" ? "isfinite(a)" : "a > '0001-01-01 (BC)'";
    expect(
      ask(
        { format: "csv", bytes: lines, columns },
        `SELECT count(*)::INTEGER FROM own WHERE ${isOne}`,
      ),
    ).toEqual([[read.length]]);
  }
});

test("a row as long as is read is taken by the engine", () => {
  const cell = '""ộ'.repeat(tableLimits.lettersInRow / 3);
  const bytes = new TextEncoder().encode(`a,b\n"${cell}",1\n`);
  const columns = ["a", "b"].map((name) => ({ name, type: "VARCHAR" }));
  const [lengths] = ask({ format: "csv", bytes, columns }, "SELECT length(a)::INTEGER FROM own");
  expect(lengths).toEqual([(tableLimits.lettersInRow / 3) * 2]);
});

test("a table whose statement is too long is refused before it breaks the engine", () => {
  const bytes = new TextEncoder().encode("a\nx\n");
  const codes = Array.from({ length: 2000 }, (_, at) => ({
    text: `Tỉnh ${at}`,
    code: "01",
    areaSet: "63",
  }));
  const areas = { column: "a", codeColumn: "area_code", setColumn: "area_set", codes };
  const own = { name: "own", format: "csv" as const, bytes, areas };
  bindings.reset();
  bindings.open({});
  const connection = bindings.connect();
  expect(() => loadOwnTable(bindings, connection, own, [])).toThrow(/\d bytes/);
  expect(runScript(bindings, connection, "SELECT 1", 1).values).toEqual([[1]]);
});

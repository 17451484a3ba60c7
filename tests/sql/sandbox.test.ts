import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";
import { beforeEach, expect, test } from "vitest";
import { EngineFailure } from "../../src/engine/wasm/failure.ts";
import { runScript } from "../../src/engine/wasm/sandbox.ts";
import { instantiateDuckDB } from "./blocking-engine.ts";

let bindings: DuckDBBindings;
let connection: DuckDBConnection;

beforeEach(async () => {
  bindings = await instantiateDuckDB();
  bindings.open({});
  connection = bindings.connect();
  connection.query("CREATE TABLE ours AS SELECT 1 AS a");
});

const kindOf = (script: string, tokenize = (text: string) => bindings.tokenize(text)) => {
  try {
    runScript({ tokenize } as DuckDBBindings, connection, script, 10);
    return "answered";
  } catch (thrown) {
    return thrown instanceof EngineFailure ? thrown.kind : "query";
  }
};

test("a change is undone, an error too, and the next script runs", () => {
  expect(kindOf("DROP TABLE ours; CREATE TABLE ours AS SELECT 2 AS a; FROM ours")).toBe("answered");
  expect(kindOf("DROP TABLE ours; SELECT nothing")).toBe("query");
  expect(connection.query("SELECT a FROM ours").getChildAt(0)?.get(0)).toBe(1);
});

// A tokenizer that takes words in comments for statements stands for any way around the check.
const misled = (text: string) => ({
  offsets: [...text.matchAll(/SELECT|;/g)].map(({ index }) => index),
  types: [],
});

test.each([
  "/*SELECT*/ COMMIT",
  "/*SELECT*/ DROP TABLE ours; /*SELECT*/ COMMIT; /*SELECT*/ BEGIN; SELECT 1",
  "/*SELECT*/ COMMIT; /*SELECT*/ BEGIN; SELECT nothing",
])("what ends its transaction all the same is noticed: %s", (script) => {
  expect(kindOf(script, misled)).toBe("broken");
});

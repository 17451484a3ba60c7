import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the engine's worker is one file, and waits for no other", () => {
  const workers = globSync("dist/_astro/worker-*.js");
  expect(workers).toHaveLength(1);
  const text = workers.map((file) => readFileSync(file, "utf8")).join("");
  expect(text).toContain("duckdb_web_open");
  expect(text).not.toMatch(/^import\b|\bfrom"\.\/|import\(/m);
});

import { expect, test } from "vitest";
import { kindOf } from "../../../../src/client/offline-worker/kinds.ts";

test.each([
  ["", "page"],
  ["en/map/2020/", "page"],
  ["_astro/duckdb.aB3x.wasm", "engine"],
  ["_astro/page.aB3x.js", "asset"],
  ["data/coverage.parquet", "data"],
  ["data/engine/tables.zip", "tables"],
  ["search/vi.json", "data"],
  ["nhung/ban-do/2020/map/", "untouched"],
  ["en/embed/map/2020/map/", "untouched"],
] as const)("%s is %s, wherever the site stands", (path, kind) => {
  for (const base of ["/", "/atlas/"]) {
    expect(kindOf({ path: base + path, sameOrigin: true, opened: false }, base)).toBe(kind);
  }
});

test("a file that is opened is a download, and left alone", () => {
  const file = { path: "/data/coverage.csv", sameOrigin: true, opened: true };
  expect(kindOf(file, "/")).toBe("untouched");
});

test("other hosts and other folders of the host are left alone", () => {
  expect(kindOf({ path: "/", sameOrigin: false, opened: true }, "/")).toBe("untouched");
  expect(kindOf({ path: "/blog/", sameOrigin: true, opened: true }, "/atlas/")).toBe("untouched");
});

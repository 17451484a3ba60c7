import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pictureFaults } from "../e2e/picture-faults.ts";

test("every picture of a figure needs nothing but itself", () => {
  const files = globSync("dist/**/*.svg").filter((file) => !/dist\/(drawings\/|[^/]+$)/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const faults = files.map((file) => [file, pictureFaults(readFileSync(file, "utf8"))] as const);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
});

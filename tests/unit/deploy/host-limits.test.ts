import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow } from "../../../scripts/write/files.ts";

const files = await filesBelow("dist");

// Cloudflare Pages has the narrowest limits of the hosts that docs/deploy.md names.
test("the built site has at most 20,000 files, each of at most 25 MiB", () => {
  expect(files.length).toBeLessThanOrEqual(20_000);
  const large = files.filter((file) => statSync(`dist/${file}`).size > 25 * 2 ** 20);
  expect(large).toEqual([]);
});

test("its headers are at most 100 rules, no line longer than 2,000 letters", () => {
  const lines = readFileSync("dist/_headers", "utf8").split("\n");
  expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

import { expect, test } from "vitest";
import { headersFile } from "../../../../scripts/astro/host-headers.ts";

/** The patterns of a `_headers` file: the lines that no header stands in. */
const patterns = (text: string) => text.split("\n").filter((line) => /^\S/.test(line));

test.each([
  ["/", ["/*", "/", "/en/", "/data/*", "/nhung/*", "/sw.js", "/data/v/*"]],
  [
    "/atlas",
    [
      "/atlas/*",
      "/atlas/",
      "/atlas/en/",
      "/atlas/data/*",
      "/atlas/nhung/*",
      "/atlas/sw.js",
      "/atlas/data/v/*",
    ],
  ],
  [
    "/atlas/",
    [
      "/atlas/*",
      "/atlas/",
      "/atlas/en/",
      "/atlas/data/*",
      "/atlas/nhung/*",
      "/atlas/sw.js",
      "/atlas/data/v/*",
    ],
  ],
])("a site below %s has headers for just its own files", (base, expected) => {
  expect(patterns(headersFile(base, ["/data/", "/nhung/"]))).toEqual(expected);
});

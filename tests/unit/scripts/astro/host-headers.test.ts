import { expect, test } from "vitest";
import { headersFile } from "../../../../scripts/astro/host-headers.ts";

/** The patterns of a `_headers` file: the lines that no header stands in. */
const patterns = (text: string) => text.split("\n").filter((line) => /^\S/.test(line));

test.each([
  ["/", ["/*", "/data/*"]],
  ["/atlas", ["/atlas/*", "/atlas/data/*"]],
  ["/atlas/", ["/atlas/*", "/atlas/data/*"]],
])("a site below %s has headers for just its own files", (base, expected) => {
  expect(patterns(headersFile(base))).toEqual(expected);
});

import { expect, test } from "vitest";
import { firstOfEach } from "../../../src/lib/first-of-each.ts";

test("every list, however deep, is cut to its first entry", () => {
  const value = { a: [1, 2], b: { c: [{ d: [3, 4], e: null }, { d: [5] }] }, f: [], g: "text" };
  expect(firstOfEach(value)).toEqual({ a: [1], b: { c: [{ d: [3], e: null }] }, f: [], g: "text" });
});

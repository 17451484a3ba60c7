import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256, tablesDigest } from "../../../src/lib/tables-digest.ts";

const reference = (text: string) => createHash("sha256").update(text).digest("hex");

test("the hash of bytes is that of sha256sum", async () => {
  expect(await sha256(new TextEncoder().encode("Sơn La"))).toBe(reference("Sơn La"));
});

test("the hash of tables depends on each name and hash, not on their order", async () => {
  const both = await tablesDigest({ b: "02", a: "01" });
  expect(both).toBe(reference("a 01\nb 02\n"));
  expect(await tablesDigest({ a: "01", b: "02" })).toBe(both);
  expect(await tablesDigest({ a: "01", b: "03" })).not.toBe(both);
});

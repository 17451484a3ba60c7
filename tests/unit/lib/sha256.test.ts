import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../../src/lib/sha256.ts";

test("the hash of bytes is that of sha256sum", async () => {
  const reference = createHash("sha256").update("Sơn La").digest("hex");
  expect(await sha256(new TextEncoder().encode("Sơn La"))).toBe(reference);
});

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("open data may be read from anywhere, pages may not be framed", async () => {
  const text = await readFile("dist/_headers", "utf8");
  const [all = "", data = ""] = text.split("\n/data/*\n");
  expect(all).toMatch(/^\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'self'\n/);
  expect(all).not.toContain("Access-Control");
  expect(data).toBe("  Access-Control-Allow-Origin: *\n");
});

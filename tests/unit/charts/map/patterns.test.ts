import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everyPattern } from "../../../../src/charts/map/patterns.ts";

const styles = new URL("../../../../src/styles/", import.meta.url);
const css = readdirSync(styles)
  .filter((file) => file.endsWith(".css"))
  .map((file) => readFileSync(new URL(file, styles), "utf8"));
const patterns = new Set(everyPattern().map((pattern) => pattern.getAttribute("id")));

test("every pattern that the styles refer to is there", () => {
  const used = css.flatMap((text) => [...text.matchAll(/url\("#([\w-]+)"\)/g)].map(([, id]) => id));
  expect(used).toContain("no-figure");
  expect(used.filter((id) => !patterns.has(id ?? ""))).toEqual([]);
});

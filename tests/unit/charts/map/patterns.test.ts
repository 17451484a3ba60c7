import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everyPattern } from "../../../../src/charts/map/patterns.ts";

const styles = new URL("../../../../src/styles/", import.meta.url);
const css = readdirSync(styles).map((file) => readFileSync(new URL(file, styles), "utf8"));
const patterns = new Map(everyPattern().map((pattern) => [pattern.getAttribute("id"), pattern]));

test("every pattern that the styles refer to is there", () => {
  const used = css.flatMap((text) => [...text.matchAll(/url\("#([\w-]+)"\)/g)].map(([, id]) => id));
  expect(used).toContain("no-figure");
  expect(used.filter((id) => !patterns.has(id ?? ""))).toEqual([]);
});

test("on small maps a count alone is told from no figure by dots large enough to be seen", () => {
  const small = patterns.get("small-count-only");
  const usual = patterns.get("count-only");
  const radius = (pattern: Element | undefined) =>
    Number(pattern?.querySelector("circle")?.getAttribute("r"));
  expect(radius(small)).toBeCloseTo(3 * radius(usual));
  expect(css.join("\n")).toMatch(
    /\.small-map :is\(\.count-only[^{]*\{\s*fill: url\("#small-count-only"\)/,
  );
});

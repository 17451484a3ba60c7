import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import {
  countSides,
  differenceText,
  twoMeasuresSummary,
} from "../../../src/answers/two-measures.ts";
import { twoMeasuresChart } from "../../../src/charts/two-measures.ts";
import { pairs } from "./input.ts";

const { narrow, wide } = twoMeasuresChart({ pairs, language: "vi" });
const parse = (svg: string) => parseHTML(`<!doctype html><body>${svg}</body>`).document;

test("is drawn as before", async () => {
  await expect(wide).toMatchFileSnapshot("snapshots/two-measures-wide.svg");
  const english = twoMeasuresChart({ pairs, language: "en" });
  await expect(english.narrow).toMatchFileSnapshot("snapshots/two-measures-narrow-en.svg");
});

test("draws each pair once, on its side, hollow where a value is not exact", () => {
  const count = (selector: string) => parse(narrow).querySelectorAll(selector).length;
  // Below lie Hậu Giang and Hà Nội on 29/2/2024; five counts are exact with their rates.
  expect(count(".dot circle")).toBe(12);
  expect(count(".dot.above circle")).toBe(10);
  expect(count(".dot.hollow circle")).toBe(7);
});

test.each([narrow, wide])("no two dots lie on each other", (svg) => {
  const dots = [...parse(svg).querySelectorAll(".dot circle")].map((dot) =>
    ["cx", "cy", "r"].map((name) => Number(dot.getAttribute(name))),
  );
  for (const [index, [x = 0, y = 0, radius = 0]] of dots.entries()) {
    for (const [otherX = 0, otherY = 0] of dots.slice(index + 1)) {
      expect(Math.hypot(otherX - x, otherY - y)).toBeGreaterThanOrEqual(2 * radius);
    }
  }
});

test("counts exact pairs only, and names the outermost of them, whatever a bound would say", () => {
  const [pair] = pairs;
  if (!pair) throw new Error("no pair");
  const atMost = { ...pair, difference_points: 12.5, difference_bound: "at_most" } as const;
  expect(countSides([...pairs, atMost])).toEqual({ ...countSides(pairs), all: 13 });
  expect(differenceText(atMost, "en")).toBe("at most +12.5");
  expect(differenceText({ ...atMost, difference_points: -3 }, "en")).toBe("\u22123.0 or lower");
  expect(differenceText(pair, "vi")).toBe("+6,2");
  expect(twoMeasuresSummary([...pairs, atMost], "vi")).toContain(
    "Cao hơn nhiều nhất là Bắc Giang, tháng 10/2019, +6,2 điểm phần trăm.",
  );
});

test("finds the farthest apart on each side", () => {
  const { all, exact, above, below, highest, lowest } = countSides(pairs);
  expect([all, exact, above, below]).toEqual([12, 5, 4, 1]);
  expect([highest?.name_vi, highest?.as_of]).toEqual(["Bắc Giang", "2019-10"]);
  expect([lowest?.name_vi, lowest?.as_of]).toEqual(["Hậu Giang", "2018-09-30"]);
});

test("the text alternative counts both sides and names the farthest", () => {
  const description = parse(wide).querySelector("desc")?.textContent ?? "";
  expect(description).toContain("Trong 12 số liệu, 5 số liệu có cả hai chỉ số là số cụ thể");
  expect(description).toContain("Bắc Giang, tháng 10/2019: công bố 98,6%");
  expect(description).toContain("chênh +6,2 điểm phần trăm");
});

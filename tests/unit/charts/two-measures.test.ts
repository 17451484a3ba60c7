import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { countSides } from "../../../src/answers/two-measures.ts";
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
  // Of the eleven, Hà Nội on 29/2/2024 alone lies below; Bắc Giang on 30/6/2018 is "about".
  expect(count(".dot circle")).toBe(11);
  expect(count(".dot.above circle")).toBe(10);
  expect(count(".dot.hollow circle")).toBe(1);
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

test("finds the farthest apart on each side", () => {
  const { all, above, below, highest, lowest } = countSides(pairs);
  expect([all, above, below]).toEqual([11, 10, 1]);
  expect([highest?.name_vi, highest?.as_of]).toEqual(["Bắc Giang", "2019-10"]);
  expect([lowest?.name_vi, lowest?.as_of]).toEqual(["Hà Nội", "2024-02-29"]);
});

test("the text alternative counts both sides and names the farthest", () => {
  const description = parse(wide).querySelector("desc")?.textContent ?? "";
  expect(description).toContain("11 số liệu");
  expect(description).toContain("Bắc Giang, tháng 10/2019: công bố 98,6\u00a0%");
  expect(description).toContain("chênh +6,2 điểm phần trăm");
});

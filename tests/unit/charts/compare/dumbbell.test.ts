import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type DumbbellInput, dumbbellDrawings } from "../../../../src/charts/compare/dumbbell.ts";
import { drawPlot } from "../../../../src/charts/plot.ts";
import { change, changes, national, state } from "../../answers/compare/input.ts";

const input = { rows: changes, national, state, language: "vi" as const };

/** Both drawings as SVG text, as the build writes them. */
function dumbbell(some: DumbbellInput) {
  const [narrow, wide] = dumbbellDrawings(some).map(({ options, className, text }) =>
    drawPlot(options, className, text),
  );
  return { narrow, wide };
}

const drawings = dumbbell(input);
const parse = (svg = "") => parseHTML(`<!doctype html><body>${svg}</body>`).document;
const wide = parse(drawings.wide);
const count = (selector: string) => wide.querySelectorAll(selector).length;

test("is drawn as before", async () => {
  await expect(drawings.wide).toMatchFileSnapshot("./snapshots/changes-wide.svg");
  const english = dumbbell({ ...input, language: "en" });
  await expect(english.narrow).toMatchFileSnapshot("./snapshots/changes-narrow-en.svg");
});

test("every area with both figures has two ends, the country apart from the provinces", () => {
  // Eight provinces of the fixture can be compared; five rose and one fell.
  expect(count(".dot.from circle")).toBe(9);
  expect(count(".dot.to circle")).toBe(9);
  expect(count(".way.rose line")).toBe(3);
  expect(count(".way.fell line")).toBe(1);
  expect(count(".way.no_clear_change line")).toBe(5);
  expect([...wide.querySelectorAll(".name.national text")].map((text) => text.textContent)).toEqual(
    ["Việt Nam"],
  );
});

test("provinces stand in the order of the change, and their dates beside them", () => {
  const texts = (selector: string) =>
    [...wide.querySelectorAll(selector)].map((text) => text.textContent);
  expect(texts(".name:not(.national) text")[0]).toBe("Lâm Đồng");
  expect(texts(".name:not(.national) text").at(-1)).toBe("Hòa Bình");
  expect(texts(".dates text")[1]).toBe("tháng 2/2018 → tháng 7/2020");
});

test("bounded figures are hollow with an arrow to the side left open", () => {
  // Long An started over 83 %, Kon Tum ended over 92 %.
  expect(count(".arrow.from path, .arrow.to path")).toBe(2);
  expect(count(".dot.hollow circle")).toBe(2);
  expect(count(".arrow.to.rose")).toBe(1);
});

test("the text alternative tells every line with both dates", () => {
  const description = wide.querySelector("desc")?.textContent ?? "";
  expect(description).toContain(
    "Kon Tum: tăng, từ 88,46% (31/5/2018) đến trên 92% (tháng 6/2021): ít nhất +3,54 điểm phần trăm",
  );
});

test("no label is cut off at either edge of a phone", () => {
  const extreme = [
    change("Kon Tum", { from_value: 50, from_bound: "about", to_value: 100, to_bound: "over" }),
  ];
  const narrow = parse(dumbbell({ ...input, rows: extreme }).narrow);
  for (const text of narrow.querySelectorAll(".value text")) {
    const [, x = "0"] = text.getAttribute("transform")?.match(/translate\(([\d.]+)/) ?? [];
    const isLeft = text.closest(".value")?.getAttribute("class")?.includes("left");
    // At 12 units a character of this font is 6.3 wide on average.
    const width = (text.textContent ?? "").length * 6.3;
    if (isLeft) expect(Number(x) - width).toBeGreaterThanOrEqual(0);
    else expect(Number(x) + width).toBeLessThanOrEqual(360);
  }
});

test("the highest estimate does not run into its change", () => {
  const highest = change("Kon Tum", {
    from_value: 75,
    to_value: 100,
    to_bound: "estimate",
    change_bound: "about",
  });
  const alone = parse(dumbbell({ ...input, rows: [highest], national: undefined }).wide);
  const value = alone.querySelector(".value.right text");
  const points = alone.querySelector(".points text");
  const x = (text: typeof value) =>
    Number(text?.getAttribute("transform")?.match(/translate\(([\d.]+)/)?.[1]);
  // At 14 units a character of this font is 7.4 wide on average.
  const width = (text: typeof value) => (text?.textContent ?? "").length * 7.4;
  expect(x(value) + width(value)).toBeLessThan(x(points) - width(points));
});

test("where nothing can be compared there is no chart", () => {
  const rows = changes.filter(({ change_points }) => change_points === null);
  expect(dumbbellDrawings({ ...input, rows })).toEqual([]);
});

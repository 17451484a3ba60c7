import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { drawPlot } from "../../../src/charts/plot.ts";

const text = { label: 'Tỷ lệ "bao phủ"', description: "90 & hơn <95" };
const dots = [Plot.dot([1, 3, 7], { x: (value) => value / 7, y: (value) => value, title: String })];

test("leaves nothing that the content policy would block, and no fixed size or font", () => {
  const svg = drawPlot(
    { width: 300, height: 200, marks: dots, style: { color: "red" } },
    "a",
    text,
  );
  expect(svg).not.toMatch(/<style|\sstyle=|font-family|font-size/);
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 300 200"/);
  expect(svg).not.toMatch(/^<svg [^>]*\swidth=/);
});

test("is one image with its text alternative, written as text", () => {
  const svg = drawPlot({ marks: dots }, "chart wide", text);
  expect(svg).toContain('role="img"');
  expect(svg).toContain('class="chart wide"');
  expect(svg).toContain('aria-label="Tỷ lệ &quot;bao phủ&quot;"');
  expect(svg).toContain("<desc>90 &amp; hơn &lt;95</desc>");
  expect(svg.match(/aria-/g)).toHaveLength(1);
});

test("rounds lengths to a tenth, but not what is written", () => {
  const marks = [Plot.text([1 / 3], { x: () => 1 / 3, y: () => 1, text: () => "95.54" })];
  const svg = drawPlot({ marks, x: { domain: [0, 1] }, axis: null }, "chart", text);
  expect(svg).toContain(">95.54<");
  expect(svg).not.toMatch(/="[^"]*\.\d{2}/);
});

test("gives the same text whatever was drawn before", () => {
  const draw = () => drawPlot({ marks: dots }, "chart", text);
  const first = draw();
  drawPlot({ marks: [Plot.barY([2, 5])], width: 90 }, "chart", text);
  expect(draw()).toBe(first);
});

test("refuses ids, which depend on what was drawn before", () => {
  const clipped = [Plot.dot([1], { x: (value) => value, clip: "frame" })];
  expect(() => drawPlot({ marks: clipped }, "chart", text)).toThrow("may not use ids");
});

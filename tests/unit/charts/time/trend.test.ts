import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { nationalFigures } from "../../../../src/answers/series-figures.ts";
import { percentRange, yearRange } from "../../../../src/charts/frame.ts";
import { seriesChart } from "../../../../src/charts/time/series.ts";
import { chartWords } from "../../../../src/i18n/charts.ts";
import { vietNam } from "../input.ts";

const input = { language: "vi" as "vi" | "en", years: undefined as [number, number] | undefined };
const trendChart = ({ language, years }: typeof input) =>
  seriesChart({
    figures: nationalFigures(vietNam, "coverage_rate", years),
    measure: "coverage_rate",
    language,
    place: chartWords[language].country,
    years,
  });
const parse = (svg = "") => parseHTML(`<!doctype html><body>${svg}</body>`).document;
const marks = (svg = "") => parse(svg).querySelectorAll(".dot circle, .bar rect").length;

test("is drawn as before", async () => {
  await expect(trendChart(input)?.svg.wide).toMatchFileSnapshot("snapshots/trend-wide.svg");
  const english = trendChart({ ...input, language: "en", years: [2008, 2023] });
  await expect(english?.svg.narrow).toMatchFileSnapshot("snapshots/trend-2008-narrow-en.svg");
});

test("draws the figures of the asked years, the last one's value in bold", () => {
  expect(marks(trendChart(input)?.svg.wide)).toBe(vietNam.length);
  const since2008 = trendChart({ ...input, years: [2008, 2023] });
  expect(marks(since2008?.svg.wide)).toBe(vietNam.filter((row) => row.year >= 2008).length);
  expect(since2008?.legend).not.toContain("gap");
  expect(parse(since2008?.svg.narrow).querySelector(".label.last")?.textContent).toBe("93,35%");
});

test("names where an axis starts that does not start at 0", () => {
  expect(trendChart(input)?.svg.wide).not.toContain("trục bắt đầu");
  expect(trendChart({ ...input, years: [2008, 2023] })?.svg.wide).toContain("trục bắt đầu từ 40%");
});

test("years without figures give no chart", () => {
  expect(trendChart({ ...input, years: [1994, 2007] })).toBeNull();
});

test("the percentage axis is fitted to the values, and passes 100 only where they do", () => {
  expect(percentRange([89.28, 96.3])).toEqual([85, 100]);
  expect(percentRange([96])).toEqual([85, 100]);
  expect(percentRange([50, 93])).toEqual([40, 100]);
  expect(percentRange([5.6, 93.35])).toEqual([0, 100]);
  expect(percentRange([88, 104.7])).toEqual([85, 110]);
  expect(percentRange([52, 56])).toEqual([45, 60]);
});

test("the time axis holds at least six years and ends with the last one", () => {
  expect(yearRange([2021])).toEqual([2016, 2021]);
  expect(yearRange([2011, 2025, 2020])).toEqual([2011, 2025]);
});

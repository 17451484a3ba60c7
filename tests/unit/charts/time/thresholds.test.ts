import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { thresholdYears } from "../../../../src/charts/time/line-marks.ts";
import { seriesChart } from "../../../../src/charts/time/series.ts";
import { sonLa } from "../input.ts";

const threshold = { pct: 85, valid_from: 2011, valid_to: 2020 };
const chartOf = (measure: "coverage_rate" | "insured_share", years?: [number, number]) => {
  const chart = seriesChart({
    ...sonLa,
    thresholds: [threshold],
    measure,
    language: "vi",
    place: "Sơn La",
    years,
  });
  if (!chart) throw new Error("Sơn La has figures");
  const { document } = parseHTML(`<!doctype html><body>${chart.svg.wide}</body>`);
  return { legend: chart.legend, document };
};

test("the commune's threshold is a named line over the years in which it was valid", () => {
  const { document, legend } = chartOf("coverage_rate");
  const line = document.querySelector(".threshold line");
  const length = Number(line?.getAttribute("x2")) - Number(line?.getAttribute("x1"));
  // Ten of the fifteen years of the axis, which is 674 units long.
  expect(length).toBeCloseTo((674 * 10) / 15, -1);
  expect(document.querySelector(".threshold-label")?.textContent).toContain("ngưỡng của xã");
  expect(document.querySelector("desc")?.textContent).toContain("không phải chỉ tiêu của tỉnh");
  expect(legend).toContain("threshold");
});

test("our own share carries no threshold, nor do years after it", () => {
  for (const { document, legend } of [
    chartOf("insured_share"),
    chartOf("coverage_rate", [2021, 2025]),
  ]) {
    expect(document.querySelector(".threshold")).toBeNull();
    expect(legend).not.toContain("threshold");
  }
});

test.each([
  [
    [2015, 2025],
    [2015, 2020],
  ],
  [
    [2008, 2025],
    [2011, 2020],
  ],
  [[2021, 2025], null],
] as const)("on an axis of %j the line spans %j", (axis, years) => {
  expect(thresholdYears(threshold, axis)).toEqual(years);
});

test("a threshold without an end goes on to the end of the axis", () => {
  expect(thresholdYears({ ...threshold, valid_to: null }, [2018, 2025])).toEqual([2018, 2025]);
});

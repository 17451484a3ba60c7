import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawQuickChart } from "../../../../src/charts/quick/quick-chart.ts";
import { timeAt } from "../../../../src/lib/quick-chart/points.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** The texts under a line through times, on a narrow page and on a wide one. */
function labelsOf(times: number[]): string[][] {
  const points = times.map((at) => ({ name: "", at, value: 0.5, series: "", label: "" }));
  const drawn = drawQuickChart(document, "line", {
    points,
    without: 0,
    beyond: 0,
    series: [""],
    scale: "time",
    labels: { x: "ngày", y: "số" },
    language: "vi",
    text: { label: "a", description: "b" },
  });
  return drawn.map((svg) =>
    [...svg.querySelectorAll("text")]
      .map((text) => String(text.textContent))
      .filter((text) => /\d{4}|:/.test(text)),
  );
}

const day = 86_400_000;
const start = Date.UTC(2021, 2, 1);

describe("an axis of times", () => {
  test("days are written as days", () => {
    const times = [0, 1, 2, 3, 4].map((at) => start + at * day);
    const [narrow, wide] = labelsOf(times);
    expect(wide?.map((text) => text.replace(/\D*(\d+)\D+0?3\D+2021/, "$1"))).toEqual([
      ...["01", "02", "03", "04", "05"],
    ]);
    expect(narrow?.length).toBeGreaterThan(1);
  });

  test.each([
    ...[0.2, 1, 2, 3, 5, 8, 13, 30, 45, 60, 90, 120, 180, 200, 365, 500, 730, 1095, 1100, 1500],
    ...[2000, 3000, 5000, 20_000],
  ])("over %s days no label stands twice", (days) => {
    for (const labels of labelsOf([start + 3_600_000, start + 3_600_000 + days * day])) {
      expect(labels.length).toBeGreaterThan(0);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

test.each([
  ["2021-03-01 08:00:00", "2021-03-01T08:00:00Z"],
  ["2021-03-01 08:00:00.5", "2021-03-01T08:00:00.500Z"],
  ["2021-03-01 08:00:00+00", "2021-03-01T08:00:00Z"],
  ["2021-03-01 08:00:00+07", "2021-03-01T01:00:00Z"],
  ["2021-03-01 08:00:00-03:30", "2021-03-01T11:30:00Z"],
  ["2021-03-01", "2021-03-01T00:00:00Z"],
])("%s is a moment", (text, moment) => {
  expect(timeAt(text)).toBe(Date.parse(moment));
});

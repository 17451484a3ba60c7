import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { QuickChartInput } from "../../../../src/charts/quick/input.ts";
import { drawQuickChart } from "../../../../src/charts/quick/quick-chart.ts";
import { startsAtZero } from "../../../../src/lib/quick-chart/points.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

type Row = [name: string, value: number, series?: string];

const input = (rows: Row[], more: Partial<QuickChartInput> = {}): QuickChartInput => ({
  points: rows.map(([name, value, series = ""]) => ({
    name,
    at: Number(name),
    value,
    series,
    label: "",
  })),
  without: 0,
  beyond: 0,
  series: [...new Set(rows.map(([, , series = ""]) => series))],
  scale: "year",
  labels: { x: "năm", y: "tỷ lệ" },
  language: "vi",
  text: { label: "Tên", description: "Mô tả" },
  ...more,
});

const years: Row[] = [
  ["2018", 82.5, "Sơn La"],
  ["2020", 95.54, "Sơn La"],
  ["2018", 78, "Hà Nội"],
  ["2019", 89.4, "Hà Nội"],
];

const snapshot = (name: string) => `./snapshots/${name}.svg`;

describe("drawings", () => {
  test.each([
    [
      "bar",
      input([
        ["Sơn La", 95.54],
        ["Một tên rất dài không thể đứng trọn trên điện thoại", -3],
      ]),
    ],
    ["line", input(years)],
    ["dot", input(years, { scale: "number", language: "en" })],
  ] as const)("%s", async (kind, given) => {
    for (const [index, width] of (["narrow", "wide"] as const).entries()) {
      const svg = drawQuickChart(document, kind, given)[index]?.outerHTML ?? "";
      await expect(svg).toMatchFileSnapshot(snapshot(`quick-${kind}-${width}`));
    }
  });

  test("every series has its own class, those beyond the colours share one", () => {
    const rows = Array.from({ length: 10 }, (_, at): Row => ["2020", at, `s${at}`]);
    const svg = drawQuickChart(document, "dot", input(rows))[1];
    expect(svg?.querySelectorAll(".scattered.series-7")).toHaveLength(1);
    expect(svg?.querySelectorAll(".scattered.series-rest")).toHaveLength(2);
  });

  test("a single point, and equal values, are drawn", () => {
    for (const kind of ["bar", "line", "dot"] as const) {
      for (const rows of [
        [["2020", 5]],
        [["2020", 0]],
        [
          ["2019", 5],
          ["2020", 5],
        ],
      ] as Row[][]) {
        const [svg] = drawQuickChart(document, kind, input(rows));
        expect(svg?.outerHTML).not.toContain("NaN");
      }
    }
  });
});

test("an axis starts at 0 unless that would press the values together", () => {
  expect(startsAtZero([1, 100])).toBe(true);
  expect(startsAtZero([80, 100])).toBe(false);
  expect(startsAtZero([-1, 100])).toBe(false);
});

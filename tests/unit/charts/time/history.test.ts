import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { nationalFigures } from "../../../../src/answers/series-figures.ts";
import { seriesChart } from "../../../../src/charts/time/series.ts";
import { bacGiang, haNoi, rates, sonLa, vietNam } from "../input.ts";

const places = {
  "son-la": { vi: "Sơn La", en: "Son La", ...sonLa },
  "bac-giang": { vi: "Bắc Giang", en: "Bac Giang", ...bacGiang },
  "ha-noi": { vi: "Hà Nội", en: "Ha Noi", ...haNoi },
};
const chartOf = (
  name: keyof typeof places,
  language: "vi" | "en" = "vi",
  measure: "coverage_rate" | "insured_share" = "coverage_rate",
) => {
  const { figures, targets, [language]: place } = places[name];
  const chart = seriesChart({ figures, targets, measure, language, place });
  if (!chart) throw new Error(`${name} has figures`);
  return chart;
};
const parse = (svg: string) => parseHTML(`<!doctype html><body>${svg}</body>`).document;
const count = (svg: string, selector: string) => parse(svg).querySelectorAll(selector).length;

describe.each(["son-la", "bac-giang", "ha-noi"] as const)("%s", (name) => {
  test("is drawn as before", async () => {
    await expect(chartOf(name).svg.wide).toMatchFileSnapshot(`snapshots/history-${name}-wide.svg`);
    await expect(chartOf(name, "en").svg.narrow).toMatchFileSnapshot(
      `snapshots/history-${name}-narrow-en.svg`,
    );
  });

  test("draws every figure once: days as dots, months and years as bars", () => {
    const { wide } = chartOf(name).svg;
    const figures = rates(places[name]);
    const days = figures.filter((figure) => figure.precision === "day").length;
    expect(count(wide, ".dot circle")).toBe(days);
    expect(count(wide, ".bar rect")).toBe(figures.length - days);
  });

  test("adds at most 6 kB to a page with both measures", () => {
    const drawings = [chartOf(name).svg, chartOf(name, "vi", "insured_share").svg];
    const bytes = gzipSync(drawings.map(({ narrow, wide }) => narrow + wide).join("")).length;
    expect(bytes).toBeLessThanOrEqual(6_000);
  });
});

test("a year is as long as on the axis, and the next one starts where it ends", () => {
  const svg = parse(chartOf("son-la").svg.wide);
  const endsOf = (selector: string) => {
    const bar = svg.querySelector(selector);
    const left = Number(bar?.getAttribute("x"));
    return [left, left + Number(bar?.getAttribute("width"))] as const;
  };
  const [year2011, year2012] = [endsOf(".bar.full rect"), endsOf(".bar.hollow rect")];
  // The axis holds the fifteen years from 2011 to 2025 on 674 units.
  expect(year2011[1] - year2011[0]).toBeCloseTo(674 / 15, 0);
  expect(year2012[0]).toBeCloseTo(year2011[1], 1);
});

test("gaps are dashed lines and named in the language of the page", () => {
  expect(count(chartOf("son-la").svg.wide, ".line.gap path")).toBe(2);
  expect(chartOf("son-la").svg.wide).toContain("2013–2019");
  expect(chartOf("son-la", "en").svg.wide).toMatch(/<tspan[^>]*>no figures</);
});

test("a bound is an arrow from a hollow mark", () => {
  const { wide } = chartOf("bac-giang").svg;
  expect(count(wide, ".arrow.over path")).toBe(1);
  expect(count(wide, ".dot.hollow circle")).toBe(2);
});

test("targets in force are steps of the coverage rate only", () => {
  const inForce = haNoi.targets.filter((target) => target.in_force).length;
  const steps = (measure: "coverage_rate" | "insured_share") =>
    count(chartOf("ha-noi", "vi", measure).svg.wide, ".target:not(.riser) line");
  expect(steps("coverage_rate")).toBe(inForce);
  expect(steps("insured_share")).toBe(0);
});

test("the legend explains the signs that are drawn, and no others", () => {
  expect(chartOf("son-la").legend).toEqual(["day", "span", "over", "gap", "target"]);
  expect(chartOf("ha-noi", "vi", "insured_share").legend).toEqual(["day", "span", "other"]);
});

test("the text alternative gives every figure with its date, and the gaps", () => {
  const description = parse(chartOf("son-la").svg.narrow).querySelector("desc")?.textContent;
  expect(description?.replaceAll("\u00a0", " ")).toBe(
    "Tỷ lệ bao phủ của Sơn La: 89,28% (năm 2011); trên 90% (năm 2012); " +
      "chưa có số liệu 2013–2019; 95,54% (31/10/2020); 95,7% (tháng 6/2021); " +
      "chưa có số liệu 2022–2024; 96,3% (tháng 2/2025). Chỉ tiêu: 95,7% (năm 2020).",
  );
});

test("the newest target is named beside its step, over the figures", () => {
  for (const svg of Object.values(chartOf("son-la").svg)) {
    const texts = [...parse(svg).querySelectorAll(".target-label text")];
    expect(texts.map((text) => text.textContent)).toEqual(["Chỉ tiêu 95,7%"]);
    expect(svg.indexOf('class="target"')).toBeGreaterThan(svg.indexOf('class="dot full"'));
  }
});

test("a few shares are hollow marks beside the rates, named in legend and text alternative", () => {
  const { figures, targets } = bacGiang;
  const input = { figures, targets, measure: "coverage_rate", place: "Bac Giang" } as const;
  const chart = seriesChart({ ...input, beside: "insured_share", language: "en" });
  const shares = figures.filter((row) => row.chosen && row.measure === "insured_share");
  expect(shares.length).toBeGreaterThan(0);
  expect(count(chart?.svg.wide ?? "", ".share path")).toBe(shares.length);
  expect(chart?.legend).toContain("share");
  expect(chart?.svg.wide).toContain("Insured share of Bac Giang: ");
  expect(chartOf("bac-giang").legend).not.toContain("share");
});

test("the country lies pale behind, where the axis has room for it", () => {
  const figures = nationalFigures(vietNam, "coverage_rate");
  const background = { name: "Viet Nam", figures };
  const { targets } = haNoi;
  const chart = seriesChart({
    ...{ figures: haNoi.figures, targets, background, language: "en", place: "Ha Noi" },
    measure: "coverage_rate",
  });
  const lines = count(chart?.svg.wide ?? "", ".line.background path");
  expect(lines).toBeGreaterThan(0);
  expect(lines).toBeLessThan(figures.length - 1);
  expect(chart?.legend.at(-1)).toBe("background");
});

test("without a figure of the measure there is no chart", () => {
  const figures = sonLa.figures.filter((figure) => figure.measure === "insured_share");
  const input = { figures, targets: sonLa.targets, language: "vi", place: "Sơn La" } as const;
  expect(seriesChart({ ...input, measure: "coverage_rate" })).toBeNull();
});

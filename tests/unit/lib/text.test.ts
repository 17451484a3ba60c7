import { describe, expect, test } from "vitest";
import { asOfText, figureText, shortFigureText } from "../../../src/answers/figure.ts";
import { dateSpan, formatDate } from "../../../src/lib/dates.ts";
import { fold } from "../../../src/lib/fold.ts";
import {
  formatBytes,
  formatCount,
  formatMegabytes,
  formatPercent,
  formatPoints,
  formatShortCount,
} from "../../../src/lib/numbers.ts";

const noBreakSpace = "\u00a0";

describe("numbers", () => {
  test("a percentage keeps its published digits, in the style of the language", () => {
    expect(formatPercent(95.54, "vi")).toBe("95,54%");
    expect(formatPercent(95.54, "en")).toBe("95.54%");
    expect(formatPercent(90, "vi")).toBe("90%");
  });

  test("a count is grouped", () => {
    expect(formatCount(1196739, "vi")).toBe("1.196.739");
    expect(formatCount(1196739, "en")).toBe("1,196,739");
  });

  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1000, `1${noBreakSpace}nghìn`, "1k"],
    [980_449, `980${noBreakSpace}nghìn`, "980k"],
    [999_949, `1${noBreakSpace}triệu`, "1m"],
    [1_196_739, `1,2${noBreakSpace}triệu`, "1.2m"],
    [93_300_000, `93,3${noBreakSpace}triệu`, "93.3m"],
  ])("%i is short in three digits", (count, vi, en) => {
    expect(formatShortCount(count, "vi")).toBe(vi);
    expect(formatShortCount(count, "en")).toBe(en);
  });

  test("a file's size has three digits at most, and the unit that suits it", () => {
    expect(formatBytes(817, "en")).toBe(`0.82${noBreakSpace}kB`);
    expect(formatBytes(34957, "vi")).toBe(`35${noBreakSpace}kB`);
    expect(formatBytes(372243, "en")).toBe(`372${noBreakSpace}kB`);
    expect(formatBytes(1_234_567, "vi")).toBe(`1,2${noBreakSpace}MB`);
    expect(formatMegabytes(18_105_915, "vi")).toBe("18,1 MB");
    expect(formatMegabytes(2_644_451, "en")).toBe("2.6 MB");
    expect(formatMegabytes(1_234_567_890, "vi")).toBe("1.234,6 MB");
    expect(formatMegabytes(999_960_000, "en")).toBe("1,000.0 MB");
  });

  test("a difference is signed with a true minus, and zero has no sign", () => {
    expect(formatPoints(6.26, "vi", 2)).toBe("+6,26");
    expect(formatPoints(-1.2, "en")).toBe("\u22121.2");
    expect(formatPoints(0, "en")).toBe("0.0");
  });
});

describe("dates are as precise as their source", () => {
  test.each([
    ["2020-10-31", "31/10/2020", "31 October 2020"],
    ["2020-09", "tháng 9/2020", "September 2020"],
    ["2011", "năm 2011", "2011"],
  ])("%s", (date, vi, en) => {
    expect(formatDate(date, "vi")).toBe(vi);
    expect(formatDate(date, "en")).toBe(en);
  });

  test("a date the source did not state says so", () => {
    const asOf = { as_of: "2017-12-31", as_of_basis: "context" } as const;
    expect(asOfText(asOf, "en")).toBe("31 December 2017 (year inferred from context)");
  });
});

describe("figures as text", () => {
  test("a bound is part of the figure", () => {
    const figure = { measure: "coverage_rate", value: 92, bound: "over" } as const;
    expect(figureText(figure, "vi")).toBe("trên 92%");
    expect(figureText(figure, "en")).toBe("over 92%");
  });

  test("our own division shows one decimal", () => {
    // 1,196,739 ÷ 1,270,556 = 94.1902…%
    const figure = { measure: "insured_share", value: 94.1902, bound: "exact" } as const;
    expect(figureText(figure, "en")).toBe("94.2%");
  });

  test("a count names its unit", () => {
    const figure = { measure: "participants", value: 1563000, bound: "about" } as const;
    expect(figureText(figure, "vi")).toBe("khoảng 1.563.000 người");
  });
});

describe("figures where there is little room", () => {
  const short = (value: number, bound: "over" | "under" | "about" | "rounded") =>
    shortFigureText({ measure: "participants", value, bound }, "en");

  test("a bound stays true: “over” is cut downwards, “under” upwards", () => {
    expect(short(1_196_739, "over")).toBe("over 1.19m");
    expect(short(1_191_000, "under")).toBe("under 1.2m");
    expect(short(1_196_739, "about")).toBe("about 1.2m");
    expect(short(1_563_000, "rounded")).toBe("1.56m");
    expect(short(1_160_000, "over")).toBe("over 1.16m");
  });

  test("a share is not shortened", () => {
    const figure = { measure: "coverage_rate", value: 95.54, bound: "exact" } as const;
    expect(shortFigureText(figure, "en")).toBe("95.54%");
  });
});

describe("fold", () => {
  test.each([
    ["Đà Nẵng", "da nang"],
    ["Hòa Bình", "hoa binh"],
    ["Hoà Bình", "hoa binh"],
    ["Bà Rịa - Vũng Tàu", "ba ria vung tau"],
    ["  TP. Hồ Chí Minh ", "tp ho chi minh"],
    ["ĐẮK LẮK".normalize("NFD"), "dak lak"],
  ])("%s → %s", (name, folded) => expect(fold(name)).toBe(folded));
});

test.each([
  ["2020-12-31", "2020-12-31", "2021-01-01"],
  ["2020-12", "2020-12-01", "2021-01-01"],
  ["2019-02", "2019-02-01", "2019-03-01"],
  ["2020", "2020-01-01", "2021-01-01"],
])("%s lasts from the start of %s to the start of %s", (date, start, end) => {
  expect(dateSpan(date)).toEqual([Date.parse(start), Date.parse(end)]);
});

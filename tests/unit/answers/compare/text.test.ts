import { describe, expect, test } from "vitest";
import { summarize } from "../../../../src/answers/compare/summary.ts";
import {
  areaPhrase,
  changeText,
  headline,
  perYearText,
  summarySentences,
} from "../../../../src/answers/compare/text.ts";
import { change, changes, national, state } from "./input.ts";

const rate = "coverage_rate";
const nothing = { status: "neither", change_points: null } as const;

describe("a change in words", () => {
  test("has as many decimals as its two figures, so that a reader can check it", () => {
    expect(changeText(change("Hải Phòng"), rate, "vi")).toBe("+4,76");
    expect(changeText(change("Hòa Bình"), rate, "en")).toBe("−1.4");
  });

  test.each([
    ["at_least", 20.7, "ít nhất +20,7", "at least +20.7"],
    ["at_most", 7.1, "nhiều nhất +7,1", "at most +7.1"],
    ["at_least", -0.3, "−0,3 trở lên", "−0.3 or higher"],
    ["at_most", -9.5, "−9,5 trở xuống", "−9.5 or lower"],
    ["about", 3.6, "khoảng +3,6", "about +3.6"],
    ["open", 10.1, "chưa rõ", "unknown"],
  ] as const)("%s %d", (change_bound, change_points, vi, en) => {
    const row = change("Hòa Bình", { change_bound, change_points });
    expect(changeText(row, rate, "vi")).toBe(vi);
    expect(changeText(row, rate, "en")).toBe(en);
  });

  test("points per year only where the sign is clear", () => {
    expect(perYearText(change("Hải Phòng"), "vi")).toBe("+1,6");
    expect(perYearText(change("Long An"), "vi")).toBe("");
  });

  test("both dates are always there", () => {
    expect(areaPhrase(change("Hòa Bình"), state, "en")).toBe(
      "fell, from 95.6% (30 June 2019) to 94.2% (31 May 2020): −1.4 percentage points",
    );
  });

  test("with one year only, it says which and gives the figure", () => {
    const row = changes.find(({ status }) => status === "only_to");
    expect(row && areaPhrase(row, state, "vi")).toMatch(
      /^không so sánh được, chỉ có số liệu cho năm 2020: .+ \(.+\)$/,
    );
  });
});

describe("the sentences", () => {
  const summary = summarize(changes);

  test.each(["vi", "en"] as const)("in %s have no brackets within brackets", (language) => {
    const inferred = changes.map((row) => ({
      ...row,
      from_as_of_basis: "context" as const,
      to_as_of_basis: "publication" as const,
    }));
    const texts = [
      ...inferred.map((row) => areaPhrase(row, state, language)),
      ...summarySentences(summarize(inferred), inferred[0], state, language),
    ];
    expect(texts.filter((text) => /\([^()]*\(/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes("("))).not.toEqual([]);
  });

  test("counts and extremes come from the rows", () => {
    expect(summary.counts).toEqual({
      rose: 3,
      fell: 1,
      no_clear_change: 4,
      only_from: 1,
      only_to: 1,
      parts_only: 0,
      neither: 1,
    });
    // Ninh Thuận and Hà Nội, by less than a point between two publishers.
    expect(summary.withinMargin).toBe(2);
    expect(summary.largestRise).toMatchObject({ row: { name_vi: "Lâm Đồng" }, alone: false });
    expect(summary.largestFall).toMatchObject({ row: { name_vi: "Hòa Bình" }, alone: true });
  });

  test("an outermost change that is only a bound is not called the largest", () => {
    const most = change("Lâm Đồng", { change_points: 40, change_bound: "at_least" });
    expect(summarize([...changes, most]).largestRise?.row.change_points).toBeCloseTo(9.84, 10);
  });

  test("one that went a way alone is not called the largest, and one exact beside bounds not told", () => {
    const rose = change("Lâm Đồng");
    const bound = change("Hải Phòng", { change_bound: "at_least" });
    const said = (rows: Parameters<typeof summarize>[0], language: "vi" | "en") =>
      summarySentences(summarize(rows), undefined, state, language).join(" ");
    const superlative = /largest|nhiều nhất/i;
    for (const [language, only] of [
      ["vi", "chỉ Lâm Đồng tăng rõ: từ "],
      ["en", "only Lam Dong clearly rose: from "],
    ] as const) {
      expect(said([rose], language)).toContain(only);
      expect(said([rose], language)).not.toMatch(superlative);
      expect(said([rose, bound], language)).not.toMatch(
        /largest|nhiều nhất là|tăng rõ:|clearly rose/i,
      );
      expect(said([rose, change("Hải Phòng")], language)).toMatch(superlative);
    }
  });

  test("the median is that of changes between two exact figures", () => {
    const about = { change_bound: "about" } as const;
    expect(summarize([...changes, change("Hòa Bình", about)]).median).toEqual(summary.median);
    // Of the eight, Long An and Kon Tum are bounded: six are too few for a median.
    expect(summary.median).toBeUndefined();
    const two = [change("Hải Phòng"), change("Hòa Bình")];
    expect(summarize([...changes, ...two]).median?.of).toBe(8);
    // −1.4, −1.4, 0, 0.7, 0.98, 4.76, 4.76, 9.84.
    expect(summarize([...changes, ...two]).median?.points).toBeCloseTo(0.84, 10);
  });

  test("a headline of how many can be compared, and by figures of which years", () => {
    const row = change("Lâm Đồng", { from_as_of: "2019-12", to_as_of: "2020" });
    const others = Array.from({ length: 3 }, () => change("Hà Nội", nothing));
    const earlier = { ...row, from_as_of: "2018-12-31" };
    expect(headline(summarize([row, earlier, ...others]), state, "vi")).toBe(
      "2019–2020: chỉ 2/5 tỉnh, thành phố so sánh được tỷ lệ bao phủ BHYT, 1 địa phương bằng số liệu của năm lân cận: 2 tăng",
    );
    expect(headline(summarize([row, earlier, ...others]), state, "en")).toBe(
      "2019–2020: only 2 of 5 provinces can be compared by the health-insurance coverage rate, 1 of them by a figure of a neighbouring year: 2 rose",
    );
    expect(headline(summarize([row]), state, "en")).not.toContain("only");
    expect(summarySentences(summarize([earlier]), undefined, state, "en")).toContain(
      "1 of the 1 that can be compared lacks a figure of one of these very years and is told by one of a neighbouring year: see the dates.",
    );
    const unclear = summarize(changes.filter(({ status }) => status === "no_clear_change"));
    expect(headline(unclear, state, "en")).toMatch(/: 4 unclear$/);
    expect(headline(summarize([]), state, "en")).toContain("no province has the two figures");
  });

  test("the country comes last, with both dates", () => {
    expect(summarySentences(summary, national, state, "en").at(-1)).toBe(
      "Viet Nam as a whole: no clear change (two sources often differ by as much as 2 points), from 90% (31 December 2019) to 90.85% (31 December 2020): +0.85 percentage points.",
    );
  });
});

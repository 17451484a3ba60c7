import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { notesOf } from "../../../../src/answers/explorer/heading.ts";
import {
  type SeriesRow,
  showsOthers,
  type TrendInput,
  trendDrawings,
  trendSymbols,
} from "../../../../src/charts/explorer/trend-panels.ts";
import { plotSvg } from "../../../../src/charts/plot-svg.ts";
import { explorerGraphicWords } from "../../../../src/i18n/explorer-graphic.ts";
import { type Choices, defaultState } from "../../../../src/lib/explorer/state.ts";

/** A count of people for a whole year; each test changes what matters to it. */
const row = (changes: Partial<SeriesRow>): SeriesRow => {
  const year = changes.year ?? 2020;
  return {
    area_set: "63",
    area_code: "01",
    name_vi: "Hà Nội",
    name_en: "Ha Noi",
    slug: "ha-noi",
    year,
    value: 7_240_000,
    bound: "exact",
    decimals: null,
    basis: "published",
    as_of: String(year),
    precision: "year",
    as_of_start: `${year}-01-01`,
    as_of_end: `${year}-12-31`,
    as_of_basis: "stated",
    figures_that_differ: 0,
    has_other_parts: false,
    members: null,
    members_with_figure: null,
    people_share_pct: null,
    observation_id: `01-${year}`,
    source_title: null,
    source_publisher: "Nhân Dân",
    source_publisher_en: "Nhân Dân",
    source_published: null,
    source_url: null,
    ...changes,
  };
};

const country = {
  code: "00",
  name: "Cả nước",
  rows: [row({ value: 85_390_000, year: 2019 }), row({ value: 88_000_000, year: 2020 })],
};
const konTum = { code: "62", name: "Kon Tum", rows: [row({ value: 526_000, bound: "over" })] };
const haGiang = { code: "02", name: "Hà Giang", rows: [] };

const input = (changes: Partial<TrendInput> = {}): TrendInput => ({
  areas: [country, konTum],
  measure: "participants",
  years: [2015, 2020],
  language: "vi",
  ...changes,
});

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const draw = (given: TrendInput) =>
  trendDrawings(given).map((drawing) => drawing && plotSvg(document, drawing));

const textsOf = (svg: Element | null | undefined, selector: string) =>
  [...(svg?.querySelectorAll(`${selector} text, text${selector}`) ?? [])].map(
    (text) => text.textContent ?? "",
  );

describe("people over time", () => {
  test("each place has an axis of its own, from 0, that says so", () => {
    const [whole, province] = draw(input());
    expect(textsOf(whole, ".axis-label")).toEqual(
      expect.arrayContaining(["0", "100", "triệu người (trục riêng, từ 0)"]),
    );
    expect(textsOf(province, ".axis-label")).toEqual(
      expect.arrayContaining(["0", "600", "nghìn người (trục riêng, từ 0)"]),
    );
  });

  test("a single place needs no such word", () => {
    const [whole] = draw(input({ areas: [country] }));
    expect(textsOf(whole, ".axis-label")).toContain("triệu người");
  });

  test("no other place's line lies behind, where its height would be another's", () => {
    expect(showsOthers(input())).toBe(false);
    expect(draw(input())[1]?.querySelectorAll(".background *").length).toBe(0);
    const rates = input({ measure: "coverage_rate", areas: [konTum, country].map(asRates) });
    expect(showsOthers(rates)).toBe(true);
    expect(draw(rates)[0]?.querySelectorAll(".background *").length).toBe(1);
  });

  test("bounds have their mark; values are short in the drawing and full in its description", () => {
    const [, province] = draw(input());
    expect(province?.querySelectorAll(".arrow").length).toBeGreaterThan(0);
    expect(trendSymbols(input())).toEqual(["span", "over"]);
    expect(textsOf(province, ".label")).toEqual(["trên 526\u00a0nghìn"]);
    expect(province?.querySelector("desc")?.textContent).toContain("trên 526.000 người");
  });

  test("a place without a count has no drawing", () => {
    expect(draw(input({ areas: [country, haGiang] }))[1]).toBeNull();
  });
});

/** The same with percentages. */
function asRates(area: TrendInput["areas"][number]): TrendInput["areas"][number] {
  return { ...area, rows: area.rows.map((each) => ({ ...each, value: 90 })) };
}

test("the notes say what axes of one's own mean, and how a new province is counted", () => {
  const choices: Choices = {
    years: { province: [2015, 2020], district: [], commune: [], commune_2025: [] },
    regions: [],
    areas: { "63": [], "34": [] },
  };
  const words = explorerGraphicWords.vi.trends;
  const usual = defaultState(choices, "participants", "trends");
  expect(notesOf(usual, "vi")).toEqual([words.note, words.ownAxes]);
  expect(notesOf({ ...usual, areas: ["01"] }, "vi")).toEqual([words.note]);
  expect(notesOf({ ...usual, areaSet: "34" }, "vi")).toEqual([
    words.note,
    words.ownAxes,
    words.sums,
  ]);
  expect(notesOf(defaultState(choices, "coverage_rate", "trends"), "vi")).toEqual([words.note]);
});

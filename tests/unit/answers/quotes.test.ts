import { describe, expect, test } from "vitest";
import type { CompareRow } from "../../../src/answers/compare/summary.ts";
import { changeQuote } from "../../../src/answers/quotes/change.ts";
import { figureQuote, meanQuote } from "../../../src/answers/quotes/figure.ts";
import { targetQuote } from "../../../src/answers/quotes/target.ts";
import type { Language } from "../../../src/lib/language.ts";
import { change, changes, state } from "./compare/input.ts";
import { kinds, targetWith } from "./targets/input.ts";

/** Whether a language sets its percent sign apart is no matter of quotes. */
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll(" %", "%");

const figure = {
  measure: "coverage_rate",
  value: 95.5,
  bound: "exact",
  decimals: 1,
  as_of: "2020-10-31",
  as_of_basis: "stated",
  source_publisher: "Báo A",
  source_publisher_en: "Báo A",
} as const;
type Figure = Parameters<typeof figureQuote>[1];

const figureCases: [different: Partial<Figure>, vi: string, en: string][] = [
  [
    {},
    "Đến ngày 31/10/2020, 95,5% dân số X tham gia BHYT, theo Báo A.",
    "On 31 October 2020, 95.5% of people in X had health insurance, according to Báo A.",
  ],
  [
    { bound: "over", as_of: "2020-09" },
    "Vào tháng 9/2020, trên 95,5% dân số X tham gia BHYT, theo Báo A.",
    "In September 2020, over 95.5% of people in X had health insurance, according to Báo A.",
  ],
  [
    { bound: "under", as_of: "2020" },
    "Năm 2020, dưới 95,5% dân số X tham gia BHYT, theo Báo A.",
    "In 2020, under 95.5% of people in X had health insurance, according to Báo A.",
  ],
  [
    { bound: "nearly", as_of_basis: "context", as_of: "2020" },
    "Năm 2020 (năm suy từ ngữ cảnh), gần 95,5% dân số X tham gia BHYT, theo Báo A.",
    "In 2020 (year inferred from context), nearly 95.5% of people in X had health insurance, according to Báo A.",
  ],
  [
    { bound: "about" },
    "Đến ngày 31/10/2020, khoảng 95,5% dân số X tham gia BHYT, theo Báo A.",
    "On 31 October 2020, about 95.5% of people in X had health insurance, according to Báo A.",
  ],
  [
    { bound: "estimate" },
    "Đến ngày 31/10/2020, ước tính 95,5% dân số X tham gia BHYT, theo Báo A.",
    "On 31 October 2020, est. 95.5% of people in X had health insurance, according to Báo A.",
  ],
  [
    { bound: "rounded", measure: "participants", value: 1_200_000, decimals: null },
    "Đến ngày 31/10/2020, X có 1.200.000 người tham gia BHYT, theo Báo A.",
    "On 31 October 2020, 1,200,000 people in X had health insurance, according to Báo A.",
  ],
];

describe.each(["vi", "en"] as const)("in %s", (language) => {
  const pick = (vi: string, en: string) => (language === "vi" ? vi : en);

  test.each(figureCases)("a figure with %j", (different, vi, en) => {
    const said = figureQuote("X", { ...figure, ...different }, undefined, language);
    expect(plain(said)).toBe(pick(vi, en));
  });

  test("a rate with the count of the same source", () => {
    const counted = { ...figure, measure: "participants", value: 5000, bound: "over" } as const;
    expect(plain(figureQuote("X", figure, counted, language))).toMatch(
      pick(
        "Báo A. Nguồn này nêu trên 5.000 người tham gia.",
        "A. The source counts over 5,000 people insured.",
      ),
    );
  });

  test("a mean says what it rests on, and that nobody published it", () => {
    const mean = {
      value: 88.300286,
      bound: "about",
      members: 2,
      members_with_figure: 1,
      people_share_pct: 80.6,
      oldest_year: 2022,
      figure_year: 2023,
    } as const;
    const said = plain(meanQuote("X", mean, language));
    const parts = pick(
      "khoảng 88,3%|2022–2023|1/2 tỉnh cũ|81% dân số|không phải số công bố",
      "about 88.3%|2022–2023|1 of 2 former provinces|81% of people|not a figure that the new province published",
    );
    for (const part of parts.split("|")) expect(said).toContain(part);
  });

  const between = { from_value: 90, to_value: 95, from_decimals: 0, to_decimals: 0 };
  const rose = { ...between, status: "rose", change_points: 5, change_bound: "exact" } as const;
  const fell = {
    ...{ ...between, from_value: 95, to_value: 90 },
    ...{ status: "fell", change_points: -5, change_bound: "exact" },
  } as const;
  const changeOf = (different: Partial<CompareRow>) =>
    plain(
      changeQuote(
        change(changes[0]?.name_vi ?? "", {
          ...{ name_vi: "Sơn La", name_en: "Son La" },
          ...{ from_as_of_basis: "stated", to_as_of_basis: "stated" },
          ...{ from_bound: "exact", to_bound: "exact", from_members: null, to_members: null },
          ...{ from_as_of: "2019", to_as_of: "2020-12-31", members: null, unclear_because: null },
          ...{ from_source_publisher: "Báo A", to_source_publisher: "Báo B" },
          ...{ from_source_publisher_en: "Báo A", to_source_publisher_en: "Báo B" },
          ...different,
        }),
        state,
        language,
      ),
    );

  test.each([
    [
      rose,
      "tăng từ 90% (năm 2019) lên 95% (31/12/2020), thêm 5 điểm phần trăm. Nguồn: Báo A; Báo B.",
      "rose from 90% (2019) to 95% (31 December 2020), by 5 percentage points. Source: Báo A; Báo B.",
    ],
    [
      { ...rose, change_bound: "about" },
      "thêm khoảng 5 điểm phần trăm.",
      "by about 5 percentage points.",
    ],
    [
      { ...rose, change_bound: "at_least", to_bound: "over" },
      "lên trên 95% (31/12/2020), thêm ít nhất 5 điểm",
      "to over 95% (31 December 2020), by at least 5 percentage",
    ],
    [{ ...rose, change_bound: "at_most" }, "thêm nhiều nhất 5 điểm", "by at most 5 percentage"],
    [
      { ...rose, change_bound: "open" },
      "lên 95% (31/12/2020). Nguồn",
      "to 95% (31 December 2020). Source",
    ],
    [
      fell,
      "giảm từ 95% (năm 2019) xuống 90% (31/12/2020), bớt 5 điểm",
      "fell from 95% (2019) to 90% (31 December 2020), by 5 percentage",
    ],
    // A change of −5 at least is a fall of 5 at most.
    [{ ...fell, change_bound: "at_least" }, "bớt nhiều nhất 5 điểm", "by at most 5 percentage"],
    [{ ...fell, change_bound: "at_most" }, "bớt ít nhất 5 điểm", "by at least 5 percentage"],
    [
      { ...rose, status: "no_clear_change", unclear_because: "bounds" },
      "từ 90% (năm 2019) đến 95% (31/12/2020): chưa rõ tăng hay giảm, vì số liệu",
      "from 90% (2019) to 95% (31 December 2020): no clear change, since the figures",
    ],
    [
      { ...rose, status: "no_clear_change", unclear_because: "sources" },
      "chưa rõ tăng hay giảm, vì hai nguồn",
      "no clear change, since two sources",
    ],
    [
      { status: "only_to", change_points: null, to_value: 95, to_decimals: 0 },
      "mới có số liệu cho năm 2020, 95% (31/12/2020)",
      "only a figure for 2020, 95% (31 December 2020)",
    ],
    [
      { status: "only_from", change_points: null, from_value: 90, from_decimals: 0 },
      "mới có số liệu cho năm 2019, 90% (năm 2019)",
      "only a figure for 2019, 90% (2019)",
    ],
    [
      { status: "parts_only", change_points: null },
      "không có đủ số liệu của cùng những tỉnh cũ",
      "enough of the same former provinces",
    ],
    [
      { status: "neither", change_points: null },
      "Chưa tìm thấy số liệu của Sơn La cho năm 2019 lẫn năm 2020.",
      "No figure of Son La was found for 2019 or for 2020.",
    ],
  ] as [Partial<CompareRow>, string, string][])("a change of %j", (different, vi, en) => {
    const said = changeOf(different);
    expect(said).toContain(pick(vi, en));
    const isClear = different.status === "rose" || different.status === "fell";
    if (!isClear) expect(said).not.toMatch(/(tăng|giảm) từ|rose|fell/);
  });

  test("one publisher of both figures is named once, and a mean has none", () => {
    expect(
      changeOf({ ...rose, to_source_publisher: "Báo A", to_source_publisher_en: "Báo A" }),
    ).toMatch(/: Báo A\.$/);
    expect(
      changeOf({ ...rose, from_source_publisher: null, from_source_publisher_en: null }),
    ).toContain(
      pick(
        "Nguồn: Atlas BHYT tính từ số liệu các tỉnh cũ; Báo B.",
        "Source: computed by the BHYT Atlas",
      ),
    );
  });

  const verdictWords: Record<Language, RegExp> = {
    vi: /(?<!\p{L})đạt(?!\p{L})/u,
    en: /\bmet\b|\bmissed\b/,
  };

  test.each(Object.entries(kinds))("a target that is %s", (_, target) => {
    const said = plain(targetQuote("X", target, "Báo B", language));
    expect(said.includes("Báo B")).toBe(target.value !== null);
    const isVerdict = target.outcome === "met" || target.outcome === "missed";
    expect(verdictWords[language].test(said)).toBe(isVerdict);
    if (target.outcome === "missed") expect(said).toMatch(/(không|chưa) đạt|was missed/);
    if (target.outcome.endsWith("_then"))
      expect(said).toContain(
        pick("kết quả cuối năm thì chưa biết", "how the year ended is not known"),
      );
    if (target.outcome === "cannot_say")
      expect(said).toContain(pick("chưa thể kết luận", "inconclusive"));
  });

  test("a target in full: number, unit, who set it, figure, date, source, distance", () => {
    expect(plain(targetQuote("Sơn La", targetWith({}), "Dân Việt", language))).toBe(
      pick(
        "Chỉ tiêu bao phủ bảo hiểm y tế năm 2020 của Sơn La là 95,7% dân số (Thủ tướng Chính phủ giao). " +
          "Đến ngày 31/10/2020 tỷ lệ là 95,54%, theo Dân Việt: lúc đó thấp hơn chỉ tiêu 0,16 điểm phần trăm, còn kết quả cuối năm thì chưa biết.",
        "The health-insurance coverage target of Sơn La for 2020 was 95.7% of people (set by: Prime Minister). " +
          "On 31 October 2020 the rate was 95.54%, according to Dân Việt: 0.16 points below at that time; how the year ended is not known.",
      ),
    );
  });

  test("a target without a figure says so", () => {
    const target = targetWith({ value: null, bound: null, outcome: "no_figure", gap_points: null });
    expect(targetQuote("X", target, null, language)).toContain(
      pick("Chưa tìm thấy số liệu của năm 2020", "No figure of 2020 was found"),
    );
  });
});

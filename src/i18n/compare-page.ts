import type { CompareParameter } from "../lib/compare-state.ts";
import { bilingual } from "../lib/language.ts";
import { counted } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

/** Words of the pages around a comparison: choosing the years, the rule, what went wrong. */
export const comparePageWords = bilingual({
  vi: {
    title: "So sánh hai năm",
    lead: "Xem địa phương nào tăng, địa phương nào giảm bao nhiêu điểm phần trăm và địa phương nào chưa thể kết luận. Có thể chọn một cặp năm có sẵn hoặc hai năm bất kỳ.",
    pairs: "Các cặp năm có sẵn",
    pair: (rose: number, fell: number, unclear: number) =>
      `${rose} tăng, ${fell} giảm, ${unclear} chưa rõ`,
    anyPair: "Hai năm bất kỳ",
    otherPairs: "Cặp năm khác",
    share: "So sánh theo tỷ lệ tự tính (số người ÷ dân số)",
    controls: "Chọn hai năm và cách so sánh",
    labels: {
      from: "Năm đầu",
      to: "Năm sau",
      tolerance: "Sai lệch năm cho phép",
      measure: commonWords.vi.measure,
      areaSet: commonWords.vi.areaSet,
      region: commonWords.vi.region,
    } satisfies Record<CompareParameter, string>,
    tolerance: (years: number) => (years === 0 ? "không lệch" : `tối đa ${years} năm`),
    allRegions: commonWords.vi.wholeCountry,
    submit: commonWords.vi.compare,
    engineNote: (size: string, packed: string) =>
      `Lần đầu, trình duyệt phải tải công cụ truy vấn (${size}; chỉ tải khoảng ${packed} nếu máy chủ nén tệp); sau đó mọi lựa chọn đều có kết quả ngay.`,
    needsScripts:
      "Muốn so sánh hai năm bất kỳ, trình duyệt phải bật JavaScript vì kết quả được tính ngay trên máy của bạn; các cặp năm có sẵn thì không cần.",
    ruleTitle: "Quy tắc so sánh",
    rule: [
      "Với mỗi tỉnh, số liệu của chính năm được hỏi được ưu tiên; nếu không có thì dùng số liệu gần cuối năm đó nhất, trong mức sai lệch cho phép (thường là 1 năm). Nếu hai số gần như nhau, số xa năm kia hơn được chọn. Một số liệu không được dùng cho cả hai năm.",
      "Trang luôn ghi thời điểm thật của cả hai số liệu. Mức thay đổi tính bằng điểm phần trăm: từ 89,28% lên 95,54% là +6,26 điểm phần trăm. Vì khoảng thời gian dài ngắn khác nhau, bảng có thêm cột số điểm bình quân mỗi năm.",
      "Trang chỉ kết luận tăng hoặc giảm khi chiều thay đổi là chắc chắn. Số “trên 90%” có thể là bất kỳ mức nào từ 90 đến 100%; “90%” đã làm tròn có thể là 89,5 đến 90,5%; số “khoảng” hoặc ước tính được coi là có thể lệch ít nhất 1 điểm. Khi các khoảng đó chồng lên nhau thì chưa rõ tăng hay giảm.",
      "Ngay cả khi nói về cùng một địa phương, cùng một thời điểm, các nguồn vẫn thường lệch nhau tới 2 điểm. Vì vậy, nếu hai số do hai nguồn khác nhau công bố chênh nhau không quá 2 điểm, chúng tôi cũng ghi là chưa rõ.",
      "Mỗi lần so sánh chỉ dùng một chỉ số: tỷ lệ bao phủ do nguồn công bố, hoặc tỷ lệ tự tính (số người ÷ dân số).",
    ],
    methodsLink: "Cách chọn số liệu cho một năm",
  },
  en: {
    title: "Compare two years",
    lead: "Which provinces rose, which fell and by how many percentage points, and where no conclusion is possible. Take one of the pairs below, or any two years.",
    pairs: "Pairs with a page",
    pair: (rose: number, fell: number, unclear: number) =>
      `${rose} rose, ${fell} fell, ${unclear} unclear`,
    anyPair: "Any two years",
    otherPairs: "Other pairs of years",
    share: "The same years by the other measure: insured share of the population",
    controls: "Choose two years and how to compare them",
    labels: {
      from: "First year",
      to: "Second year",
      tolerance: "Years a figure may be off",
      measure: commonWords.en.measure,
      areaSet: commonWords.en.areaSet,
      region: commonWords.en.region,
    },
    tolerance: (years: number) => (years === 0 ? "not at all" : `up to ${counted(years, "year")}`),
    allRegions: commonWords.en.wholeCountry,
    submit: commonWords.en.compare,
    engineNote: (size: string, packed: string) =>
      `The first answer loads the query engine (${size}, about ${packed} where the server compresses); after that every choice is answered at once.`,
    needsScripts:
      "Any two years need JavaScript, because your own browser computes the answer; the pairs with a page do not.",
    ruleTitle: "The rule of comparison",
    rule: [
      "For each province the figure of the year itself counts; failing that, the one nearest in days to the end of that year, at most the tolerance away (usually one year). Of two as near, the one farther from the other year counts. No figure stands for both years.",
      "Both real dates are always shown. Changes are in percentage points: from 89.28% to 95.54% is +6.26 points. Since the time between differs, points per year stand beside them.",
      "Rose and fell only where the sign is certain. “Over 90%” may be anything from 90 to 100%; a rounded “90%” may be 89.5 to 90.5%; about and estimates are taken a point either way at least. Where these ranges overlap there is no clear change.",
      "Two sources on the same place at the same time often differ by as much as 2 points. So where two publishers' figures are no more than 2 points apart, there is no clear change either.",
      "A comparison holds one measure only: the coverage rate that sources published, or the insured share of the population that we compute.",
    ],
    methodsLink: "How the figure of a year is chosen",
  },
});

import type { ComparedMeasure, CompareState } from "../lib/compare-state.ts";
import { bilingual } from "../lib/language.ts";
import { counted, plural } from "../lib/plural.ts";
import type { Row } from "../sql/questions.ts";
import { commonWords } from "./common.ts";

type CompareStatus = Row<"compare">["status"];
type Counts = Record<CompareStatus, number>;
type ChangeBound = NonNullable<Row<"compare">["change_bound"]>;

/** What a comparison of two years says, in sentences, tables and labels. */
export const compareWords = bilingual({
  vi: {
    subject: {
      coverage_rate: "tỷ lệ bao phủ BHYT",
      insured_share: "tỷ lệ tự tính (số người ÷ dân số)",
    } satisfies Record<ComparedMeasure, string>,
    changeBound: {
      exact: (points: string) => points,
      about: (points: string) => `khoảng ${points}`,
      at_least: (points: string, fell: boolean) =>
        fell ? `${points} trở lên` : `ít nhất ${points}`,
      at_most: (points: string, fell: boolean) =>
        fell ? `${points} trở xuống` : `nhiều nhất ${points}`,
      open: () => "chưa rõ",
    } satisfies Record<ChangeBound, (points: string, fell: boolean) => string>,
    status: {
      rose: "tăng",
      fell: "giảm",
      no_clear_change: "chưa rõ tăng hay giảm",
      only_from: "chỉ có số liệu của năm đầu",
      only_to: "chỉ có số liệu của năm sau",
      parts_only: "có số liệu của cả hai năm, nhưng từ những tỉnh cũ khác nhau hoặc quá ít tỉnh",
      neither: "chưa có số liệu của cả hai năm",
    } satisfies Record<CompareStatus, string>,
    withinMargin: "chưa rõ tăng hay giảm (hai nguồn khác nhau thường lệch tới 2 điểm)",
    countWithinMargin: (count: number) =>
      `Trong số chưa rõ, ${count} địa phương thay đổi không quá 2 điểm giữa hai nguồn khác nhau.`,
    change: (from: string, to: string, points: string) =>
      `từ ${from} đến ${to}: ${points} điểm phần trăm`,
    onlyNear: (year: number, figure: string) =>
      `không so sánh được, chỉ có số liệu cho năm ${year}: ${figure}`,
    neitherOf: (from: number, to: number) =>
      `không so sánh được, chưa có số liệu cho cả năm ${from} lẫn năm ${to}`,
    partsOnlyOf: (from: number, before: string, to: number, after: string) =>
      `không so sánh được, số liệu hai năm không cùng đủ những tỉnh cũ: năm ${from} ${before}; năm ${to} ${after}`,
    when: ({ from, to, areaSet }: CompareState) =>
      `${from}–${to}${areaSet === "34" ? ", theo 34 tỉnh mới" : ""}`,
    counts: (counts: Counts, total: number, from: number, to: number) =>
      `Trong ${total} tỉnh, thành phố: ${counts.rose} tăng, ${counts.fell} giảm, ${counts.no_clear_change} chưa rõ tăng hay giảm; ` +
      `${counts.only_from + counts.only_to} chỉ có số liệu cho một trong hai năm (${counts.only_from} cho ${from}, ${counts.only_to} cho ${to}), ` +
      (counts.parts_only > 0
        ? `${counts.parts_only} có số liệu của cả hai năm, nhưng từ những tỉnh cũ khác nhau hoặc quá ít tỉnh; `
        : "") +
      `${counts.neither} chưa có số liệu của cả hai năm.`,
    rise: {
      largest: (name: string, change: string) =>
        `Trong các địa phương có số cụ thể ở cả hai năm, tăng nhiều nhất là ${name}: ${change}.`,
      only: (name: string, change: string) =>
        `Trong các địa phương so sánh được, chỉ ${name} tăng rõ: ${change}.`,
    },
    fall: {
      largest: (name: string, change: string) =>
        `Trong các địa phương có số cụ thể ở cả hai năm, giảm nhiều nhất là ${name}: ${change}.`,
      only: (name: string, change: string) =>
        `Trong các địa phương so sánh được, chỉ ${name} giảm rõ: ${change}.`,
    },
    median: (points: string, of: number) =>
      `Trung vị mức thay đổi của ${of} tỉnh có số cụ thể ở cả hai năm là ${points} điểm phần trăm.`,
    opposite: (name: string, own: string, other: string) =>
      `Hai chỉ số của ${name} ngược chiều nhau: ${own}; ${other}.`,
    byOther: (subject: string, status: string, points: string) =>
      `theo ${subject}: ${status}, ${points} điểm`,
    country: (phrase: string) => `Cả nước ${phrase}.`,
    inYears: (years: string, _count: number) => `trong ${years} năm`,
    title: ({ from, to, areaSet }: CompareState) =>
      `So sánh năm ${from} và năm ${to}${areaSet === "34" ? ", theo 34 tỉnh mới" : ""}`,
    mapTitle: (subject: string, when: string) => `Thay đổi ${subject}, ${when}`,
    subtitle: (tolerance: number, region: string) =>
      `Điểm phần trăm giữa ${tolerance === 0 ? "số liệu của đúng hai năm" : `hai số liệu gần mỗi năm nhất, lệch không quá ${tolerance} năm`}; ${region}`,
    theCountry: "cả nước",
    mapLabel: (title: string) => `Bản đồ: ${title}`,
    chartTitle: commonWords.vi.fromTo,
    chartSubtitle: "% dân số, xếp theo mức thay đổi; bên phải là điểm phần trăm",
    chartLabel: (title: string) => `Biểu đồ: ${title}`,
    chartLegend: {
      year: (year: number) => `số liệu cho năm ${year}`,
      inexact:
        "chấm rỗng: số “trên”, “dưới”, “gần”, “khoảng” hoặc ước tính; mũi tên chỉ phía còn bỏ ngỏ",
    },
    areaSets: {
      name: commonWords.vi.areaSet,
      "63": "63 tỉnh, thành phố (đến tháng 6/2025)",
      "34": commonWords.vi.newProvinces,
    },
    meansNote:
      "Tỉnh mới chưa công bố số liệu riêng được tính bằng bình quân gia quyền theo dân số của các tỉnh cũ hợp thành, với điều kiện các tỉnh cũ có số liệu chiếm ít nhất 80% dân số; hai năm dùng cùng những tỉnh cũ đó. Tỉnh không sáp nhập giữ nguyên số liệu của mình.",
    crosswalk: "Mỗi tỉnh mới gồm những tỉnh cũ nào",
    legend: {
      derived: "tính từ các tỉnh cũ",
      title: commonWords.vi.legend,
      under: (to: string) => `dưới ${to} điểm`,
      between: (from: string, to: string) => `${from} – dưới ${to} điểm`,
      above: (from: string) => `từ ${from} điểm trở lên`,
      rose: commonWords.vi.rose,
      fell: commonWords.vi.fell,
      others: "Chưa rõ hoặc không so sánh được",
      noClearChange: "chưa rõ tăng hay giảm",
      oneYear: (from: number, to: number) => `chỉ có số liệu cho một năm, ${from} hoặc ${to}`,
      partsOnly: "không đủ số liệu của cùng các tỉnh cũ ở cả hai năm",
      neither: "chưa có số liệu của cả hai năm",
    },
    table: {
      caption: "Từng tỉnh, thành phố",
      hint: "Bấm tên cột để xếp lại. Dùng phím mũi tên để di chuyển giữa các ô.",
      sorted: (column: string, descending: boolean) =>
        `Đã xếp theo ${column}, ${descending ? "giảm dần" : "tăng dần"}.`,
      columns: {
        name: commonWords.vi.province,
        from: (year: number) => `Số liệu cho năm ${year}`,
        to: (year: number) => `Số liệu cho năm ${year}`,
        change: "Thay đổi, điểm phần trăm",
        perYear: "Điểm mỗi năm",
      },
      neither: commonWords.vi.neither,
      byLatest: (year: number) => `Xếp theo số liệu cho năm ${year}`,
      byName: "Xếp theo tên",
    },
    note: "Mỗi tỉnh dùng số liệu của chính năm đó hoặc số liệu gần cuối năm đó nhất trong mức sai lệch cho phép, nên thời điểm khác nhau: mỗi dòng ghi cả hai. Ghi “chưa rõ” khi số liệu chỉ là “trên”, “dưới”, “gần”, “khoảng”, khi sai số làm tròn lớn hơn mức thay đổi, hoặc khi hai nguồn khác nhau chênh nhau không quá 2 điểm.",
    noteShare:
      "Tỷ lệ này do chúng tôi tự tính: số người tham gia chia cho dân số trung bình năm. Không nên so tỷ lệ này với tỷ lệ bao phủ.",
  },
  en: {
    subject: {
      coverage_rate: "the health-insurance coverage rate",
      insured_share: "the insured share of the population",
    },
    changeBound: {
      exact: (points: string) => points,
      about: (points: string) => `about ${points}`,
      at_least: (points: string, fell: boolean) =>
        fell ? `${points} or higher` : `at least ${points}`,
      at_most: (points: string, fell: boolean) =>
        fell ? `${points} or lower` : `at most ${points}`,
      open: () => "unknown",
    },
    status: {
      rose: "rose",
      fell: "fell",
      no_clear_change: "no clear change",
      only_from: "figure for the first year only",
      only_to: "figure for the second year only",
      parts_only: "figures for both years, but not for the same old provinces, or for too few",
      neither: "no figure for either year",
    },
    withinMargin: "no clear change (two sources often differ by as much as 2 points)",
    countWithinMargin: (count: number) =>
      `Of those without a clear change, ${count} moved by no more than 2 points between two sources.`,
    change: (from: string, to: string, points: string) =>
      `from ${from} to ${to}: ${points} percentage points`,
    onlyNear: (year: number, figure: string) =>
      `cannot be compared, there is a figure for ${year} only: ${figure}`,
    neitherOf: (from: number, to: number) =>
      `cannot be compared, no figure for ${from} or for ${to}`,
    partsOnlyOf: (from: number, before: string, to: number, after: string) =>
      `cannot be compared, not enough of the same old provinces in both years: ${from} ${before}; ${to} ${after}`,
    when: ({ from, to, areaSet }: CompareState) =>
      `${from}–${to}${areaSet === "34" ? ", by the 34 new provinces" : ""}`,
    counts: (counts: Counts, total: number, from: number, to: number) =>
      `Of ${total} provinces, ${counts.rose} rose, ${counts.fell} fell and ${counts.no_clear_change} ${plural(counts.no_clear_change, "shows", "show")} no clear change; ` +
      `${counts.only_from + counts.only_to} ${plural(counts.only_from + counts.only_to, "has", "have")} a figure for one of the two years only (${counts.only_from} for ${from}, ${counts.only_to} for ${to}), ` +
      (counts.parts_only > 0
        ? `${counts.parts_only} for both, but not for the same old provinces or for too few; `
        : "") +
      `${counts.neither} for neither.`,
    rise: {
      largest: (name: string, change: string) =>
        `Largest rise between two exact figures: ${name}, ${change}.`,
      only: (name: string, change: string) =>
        `Of the provinces that can be compared only ${name} clearly rose: ${change}.`,
    },
    fall: {
      largest: (name: string, change: string) =>
        `Largest fall between two exact figures: ${name}, ${change}.`,
      only: (name: string, change: string) =>
        `Of the provinces that can be compared only ${name} clearly fell: ${change}.`,
    },
    median: (points: string, of: number) =>
      `Median change of the ${of} with two exact figures: ${points} percentage points.`,
    opposite: (name: string, own: string, other: string) =>
      `The two measures point different ways in ${name}: ${own}; ${other}.`,
    byOther: (subject: string, status: string, points: string) =>
      `by ${subject}: ${status}, ${points} points`,
    country: (phrase: string) => `Viet Nam as a whole: ${phrase}.`,
    inYears: (years: string, count: number) => `in ${years} ${plural(count, "year")}`,
    title: ({ from, to, areaSet }: CompareState) =>
      `Comparison of ${from} and ${to}${areaSet === "34" ? ", by the 34 new provinces" : ""}`,
    mapTitle: (subject: string, when: string) => `Change in ${subject}, ${when}`,
    subtitle: (tolerance: number, region: string) =>
      `Percentage points between ${tolerance === 0 ? "the figures of those very years" : `the figures nearest to each year, at most ${counted(tolerance, "year")} away`}; ${region}`,
    theCountry: "all of Viet Nam",
    mapLabel: (title: string) => `Map: ${title}`,
    chartTitle: commonWords.en.fromTo,
    chartSubtitle: "% of population, in order of change; percentage points on the right",
    chartLabel: (title: string) => `Chart: ${title}`,
    chartLegend: {
      year: (year: number) => `figure for ${year}`,
      inexact:
        "hollow: “over”, “under”, “nearly”, about or estimated; an arrow shows the side left open",
    },
    areaSets: {
      name: commonWords.en.areaSet,
      "63": "63 provinces (until June 2025)",
      "34": commonWords.en.newProvinces,
    },
    meansNote:
      "A new province without a published figure of its own takes the population-weighted mean of the old ones it was made of, only where those with figures hold at least 80% of its people; both years rest on the same old provinces. A province that was not merged keeps its own figures.",
    crosswalk: "Which old province became which new one",
    legend: {
      derived: "computed from old provinces",
      title: commonWords.en.legend,
      under: (to: string) => `under ${to} points`,
      between: (from: string, to: string) => `${from} to under ${to} points`,
      above: (from: string) => `${from} points and over`,
      rose: commonWords.en.rose,
      fell: commonWords.en.fell,
      others: "Not clear or not comparable",
      noClearChange: "no clear change",
      oneYear: (from: number, to: number) => `figure for one year only, ${from} or ${to}`,
      partsOnly: "not enough of the same old provinces in both years",
      neither: "no figure for either year",
    },
    table: {
      caption: "Province by province",
      hint: "Press a column's name to sort by it. Arrow keys move among the cells.",
      sorted: (column: string, descending: boolean) =>
        `Sorted by ${column}, ${descending ? "descending" : "ascending"}.`,
      columns: {
        name: commonWords.en.province,
        from: (year: number) => `Figure for ${year}`,
        to: (year: number) => `Figure for ${year}`,
        change: "Change, percentage points",
        perYear: "Points per year",
      },
      neither: commonWords.en.neither,
      byLatest: (year: number) => `By the figure for ${year}`,
      byName: "By name",
    },
    note: "Each province is shown by the figures of the two years or those nearest to their ends, so dates differ: every line gives both. “No clear change” where a figure is only “over”, “under”, “nearly” or approximate, where rounding hides the sign, or where two sources are no more than 2 points apart.",
    noteShare:
      "Computed by us: people insured divided by the year's average population. Not to be set against the coverage rate.",
  },
});

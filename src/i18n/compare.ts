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
      insured_share: "tỷ lệ người tham gia trên dân số",
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
      no_clear_change: "không rõ tăng hay giảm",
      only_from: "chỉ có số của năm đầu",
      only_to: "chỉ có số của năm sau",
      parts_only: "có số cho cả hai năm, nhưng của những tỉnh cũ khác nhau hoặc quá ít",
      neither: "không có số của cả hai năm",
    } satisfies Record<CompareStatus, string>,
    withinMargin: "không rõ tăng hay giảm (hai nguồn khác nhau thường lệch tới 2 điểm)",
    countWithinMargin: (count: number) =>
      `Trong số không rõ, ${count} nơi đổi không quá 2 điểm giữa hai nguồn khác nhau.`,
    change: (from: string, to: string, points: string) =>
      `từ ${from} đến ${to}: ${points} điểm phần trăm`,
    onlyNear: (year: number, figure: string) =>
      `không so sánh được, chỉ có số cho năm ${year}: ${figure}`,
    neitherOf: (from: number, to: number) =>
      `không so sánh được, không có số cho năm ${from} lẫn năm ${to}`,
    partsOnlyOf: (from: number, before: string, to: number, after: string) =>
      `không so sánh được, hai năm không đủ cùng những tỉnh cũ: cho năm ${from} ${before}; cho năm ${to} ${after}`,
    when: ({ from, to, areaSet }: CompareState) =>
      `${from}–${to}${areaSet === "34" ? ", theo 34 tỉnh mới" : ""}`,
    headline: (subject: string, when: string, rose: number, fell: number, all: number) =>
      `${when}: ${subject} tăng ở ${rose}${fell > 0 ? `, giảm ở ${fell}` : ""} trong ${all} tỉnh, thành so sánh được`,
    headlineUnclear: (subject: string, when: string, all: number) =>
      `${when}: chưa rõ ${subject} tăng hay giảm ở ${all} tỉnh, thành so sánh được`,
    headlineNone: (subject: string, when: string) =>
      `${when}: không tỉnh, thành nào có đủ hai số để so sánh ${subject}`,
    counts: (counts: Counts, total: number, from: number, to: number) =>
      `Trong ${total} tỉnh, thành: ${counts.rose} tăng, ${counts.fell} giảm, ${counts.no_clear_change} không rõ tăng hay giảm; ` +
      `${counts.only_from + counts.only_to} chỉ có số cho một trong hai năm (${counts.only_from} cho ${from}, ${counts.only_to} cho ${to}), ` +
      (counts.parts_only > 0
        ? `${counts.parts_only} có số cho cả hai, nhưng của những tỉnh cũ khác nhau hoặc quá ít; `
        : "") +
      `${counts.neither} không có số cho cả hai.`,
    largestRise: (name: string, change: string) =>
      `Tăng nhiều nhất trong các nơi có hai số cụ thể: ${name}, ${change}.`,
    largestFall: (name: string, change: string) =>
      `Giảm nhiều nhất trong các nơi có hai số cụ thể: ${name}, ${change}.`,
    median: (points: string, of: number) =>
      `Mức thay đổi đứng giữa (trung vị) của ${of} nơi mà cả hai số đều cụ thể: ${points} điểm phần trăm.`,
    opposite: (name: string, own: string, other: string) =>
      `Hai thước đo ngược chiều nhau ở ${name}: ${own}; ${other}.`,
    byOther: (subject: string, status: string, points: string) =>
      `theo ${subject}: ${status}, ${points} điểm`,
    country: (phrase: string) => `Cả nước: ${phrase}.`,
    inYears: (years: string, _count: number) => `trong ${years} năm`,
    title: ({ from, to, areaSet }: CompareState) =>
      `So sánh năm ${from} và năm ${to}${areaSet === "34" ? ", theo 34 tỉnh mới" : ""}`,
    mapTitle: (subject: string, when: string) => `Thay đổi ${subject}, ${when}`,
    subtitle: (tolerance: number, region: string) =>
      `Điểm phần trăm giữa ${tolerance === 0 ? "số của đúng hai năm" : `hai số gần mỗi năm nhất, lệch không quá ${tolerance} năm`}; ${region}`,
    theCountry: "cả nước",
    mapLabel: (title: string) => `Bản đồ: ${title}`,
    chartTitle: commonWords.vi.fromTo,
    chartSubtitle: "% dân số, xếp theo mức thay đổi; bên phải là điểm phần trăm",
    chartLabel: (title: string) => `Biểu đồ: ${title}`,
    chartLegend: {
      year: (year: number) => `số cho năm ${year}`,
      inexact: "rỗng: “trên”, “dưới”, “gần”, xấp xỉ hoặc ước; mũi tên chỉ phía có thể",
    },
    areaSets: {
      name: commonWords.vi.areaSet,
      "63": "63 tỉnh, thành (đến tháng 6/2025)",
      "34": commonWords.vi.newProvinces,
    },
    meansNote:
      "Tỉnh mới chưa tự công bố số thì lấy trung bình theo dân số của các tỉnh cũ hợp thành, chỉ khi các tỉnh có số chiếm ít nhất 80 % dân số; hai năm dùng cùng những tỉnh cũ đó. Tỉnh không sáp nhập giữ nguyên số của mình.",
    crosswalk: "Tỉnh cũ nào thành tỉnh mới nào",
    legend: {
      derived: "tính từ các tỉnh cũ",
      title: commonWords.vi.legend,
      under: (to: string) => `dưới ${to} điểm`,
      between: (from: string, to: string) => `${from} – dưới ${to} điểm`,
      above: (from: string) => `từ ${from} điểm`,
      rose: commonWords.vi.rose,
      fell: commonWords.vi.fell,
      others: "Không rõ hoặc không so sánh được",
      noClearChange:
        "không rõ tăng hay giảm: số làm tròn, số không cụ thể, hoặc hai nguồn lệch nhau không quá 2 điểm",
      oneYear: (from: number, to: number) => `chỉ có số cho một năm, ${from} hoặc ${to}`,
      partsOnly: "có số cho cả hai năm, nhưng của những tỉnh cũ khác nhau hoặc quá ít",
      neither: "không có số cho cả hai năm",
    },
    table: {
      caption: "Từng tỉnh, thành",
      hint: "Bấm tên cột để xếp lại.",
      sorted: (column: string, descending: boolean) =>
        `Đã xếp theo ${column}, ${descending ? "giảm dần" : "tăng dần"}.`,
      columns: {
        name: commonWords.vi.province,
        from: (year: number) => `Số cho năm ${year}`,
        to: (year: number) => `Số cho năm ${year}`,
        change: "Thay đổi, điểm phần trăm",
        perYear: "Điểm mỗi năm",
      },
      neither: commonWords.vi.neither,
      byLatest: (year: number) => `Xếp theo số cho năm ${year}`,
      byName: "Xếp theo tên",
    },
    note: "Mỗi tỉnh lấy số của chính năm đó, hoặc số gần cuối năm đó nhất trong khoảng cho phép, nên ngày tháng khác nhau: xem cả hai ngày ở từng dòng. “Không rõ” khi số chỉ là “trên”, “dưới”, “gần”, xấp xỉ, khi làm tròn che mất dấu của thay đổi, hoặc khi hai nguồn khác nhau chỉ chênh nhau không quá 2 điểm.",
    noteShare:
      "Tỷ lệ này do chúng tôi tính: số người tham gia chia cho dân số trung bình năm. Không so với tỷ lệ bao phủ.",
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
      only_from: "only the first year known",
      only_to: "only the second year known",
      parts_only: "both years known, but not for the same old provinces, or for too few",
      neither: "neither year known",
    },
    withinMargin: "no clear change (two sources often differ by as much as 2 points)",
    countWithinMargin: (count: number) =>
      `Of those without a clear change, ${count} moved by no more than 2 points between two sources.`,
    change: (from: string, to: string, points: string) =>
      `from ${from} to ${to}: ${points} percentage points`,
    onlyNear: (year: number, figure: string) =>
      `cannot be compared, only ${year} is known: ${figure}`,
    neitherOf: (from: number, to: number) =>
      `cannot be compared, no figure for ${from} or for ${to}`,
    partsOnlyOf: (from: number, before: string, to: number, after: string) =>
      `cannot be compared, not enough of the same old provinces in both years: ${from} ${before}; ${to} ${after}`,
    when: ({ from, to, areaSet }: CompareState) =>
      `${from}–${to}${areaSet === "34" ? ", by the 34 new provinces" : ""}`,
    headline: (subject: string, when: string, rose: number, fell: number, all: number) =>
      `${when}: ${subject} rose in ${rose}${fell > 0 ? ` and fell in ${fell}` : ""} of the ${counted(all, "province")} that can be compared`,
    headlineUnclear: (subject: string, when: string, all: number) =>
      `${when}: ${subject} shows no clear change in the ${counted(all, "province")} that can be compared`,
    headlineNone: (subject: string, when: string) =>
      `${when}: no province has the two figures to compare ${subject}`,
    counts: (counts: Counts, total: number, from: number, to: number) =>
      `Of ${total} provinces, ${counts.rose} rose, ${counts.fell} fell and ${counts.no_clear_change} ${plural(counts.no_clear_change, "shows", "show")} no clear change; ` +
      `for ${counts.only_from + counts.only_to} only one of the two years is known (${counts.only_from} for ${from}, ${counts.only_to} for ${to}), ` +
      (counts.parts_only > 0
        ? `for ${counts.parts_only} both, but not for the same old provinces or for too few; `
        : "") +
      `for ${counts.neither} neither.`,
    largestRise: (name: string, change: string) =>
      `Largest rise between two exact figures: ${name}, ${change}.`,
    largestFall: (name: string, change: string) =>
      `Largest fall between two exact figures: ${name}, ${change}.`,
    median: (points: string, of: number) =>
      `Median change of the ${of} with two exact figures: ${points} percentage points.`,
    opposite: (name: string, own: string, other: string) =>
      `The two measures point different ways in ${name}: ${own}; ${other}.`,
    byOther: (subject: string, status: string, points: string) =>
      `by ${subject}: ${status}, ${points} points`,
    country: (phrase: string) => `The whole country: ${phrase}.`,
    inYears: (years: string, count: number) => `in ${years} ${plural(count, "year")}`,
    title: ({ from, to, areaSet }: CompareState) =>
      `Comparison of ${from} and ${to}${areaSet === "34" ? ", by the 34 new provinces" : ""}`,
    mapTitle: (subject: string, when: string) => `Change in ${subject}, ${when}`,
    subtitle: (tolerance: number, region: string) =>
      `Percentage points between ${tolerance === 0 ? "the figures of those very years" : `the figures nearest to each year, at most ${counted(tolerance, "year")} away`}; ${region}`,
    theCountry: "whole country",
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
      noClearChange:
        "no clear change: rounding, bounds, or two sources no more than 2 points apart",
      oneYear: (from: number, to: number) => `only one year known, ${from} or ${to}`,
      partsOnly: "both years known, but not for the same old provinces, or for too few",
      neither: "neither year known",
    },
    table: {
      caption: "Province by province",
      hint: "Press a column's name to sort by it.",
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

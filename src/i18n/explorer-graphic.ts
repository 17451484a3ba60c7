import { bilingual } from "../lib/language.ts";
import { counted } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

/** What the explorer's figure says: titles, legend, groups, tables, files. */
export const explorerGraphicWords = bilingual({
  vi: {
    titles: {
      figure: (measure: string, year: number) => `${measure}, ${year}`,
      years: (measure: string, from: number, to: number) => `${measure}, ${from}–${to}`,
      change: (of: string, from: number, to: number) => `Thay đổi ${of}, ${from}–${to}`,
      perYear: (of: string, from: number, to: number) =>
        `Thay đổi ${of} bình quân mỗi năm, ${from}–${to}`,
      gap: (year: number) => `Khoảng cách đến chỉ tiêu, ${year}`,
      gapYears: (from: number, to: number) => `Khoảng cách đến chỉ tiêu, ${from}–${to}`,
    },
    units: {
      change: "điểm phần trăm",
      perYear: "điểm phần trăm mỗi năm",
      gap: "tỷ lệ bao phủ công bố trừ chỉ tiêu, điểm phần trăm",
    },
    places: { all63: commonWords.vi.oldProvinces, all34: commonWords.vi.newProvinces },
    carried: (years: number) =>
      years === 0 ? "chỉ số của đúng năm" : `dùng cả số của tối đa ${years} năm trước`,
    tolerance: (years: number) =>
      years === 0 ? "chỉ số của đúng hai năm" : `số gần mỗi năm nhất, lệch tối đa ${years} năm`,
    points: (points: string, perYear: boolean) => `${points} điểm${perYear ? " mỗi năm" : ""}`,
    mapLabel: (title: string) => `Bản đồ: ${title}`,
    counts: (parts: string) => `${parts}. Bảng kèm theo nêu cùng các con số.`,
    countOf: (label: string, count: number) => `${label}: ${count}`,
    groups: {
      country: commonWords.vi.country,
      year: "Số của năm",
      earlier: commonWords.vi.earlierGroup,
      derived: commonWords.vi.derivedGroup,
      count_only: commonWords.vi.countOnlyGroup,
      rose: commonWords.vi.rose,
      fell: commonWords.vi.fell,
      no_clear_change: "Không rõ tăng hay giảm",
      only_from: "Chỉ có số cho năm đầu",
      only_to: "Chỉ có số cho năm sau",
      neither: commonWords.vi.neither,
      met: "Đạt chỉ tiêu",
      missed: "Chưa đạt chỉ tiêu",
      cannot_say: "Chưa thể kết luận",
      no_figure: "Có chỉ tiêu, chưa có số",
      no_target: "Chưa thấy chỉ tiêu",
      none: commonWords.vi.noFigureGroup,
    },
    legend: {
      title: commonWords.vi.legend,
      below: (to: string) => `dưới ${to}`,
      between: (from: string, to: string) => `${from} – dưới ${to}`,
      above: (from: string) => `từ ${from}`,
      all: "mọi giá trị",
      rose: (range: string) => `tăng ${range}`,
      fell: (range: string) => `giảm ${range}`,
      met: (range: string) => `đạt, hơn ${range}`,
      missed: (range: string) => `chưa đạt, thiếu ${range}`,
      points: (value: string) => `${value} điểm`,
      bounded: "viền đứt: “trên”, “dưới”, gần, khoảng hoặc ước",
      earlier: commonWords.vi.hatched,
      derived: commonWords.vi.crosses,
      outside: "ngoài vùng đã chọn",
    },
    table: {
      name: commonWords.vi.resultTable,
      province: commonWords.vi.province,
      value: commonWords.vi.value,
      when: {
        figures: commonWords.vi.asOf,
        changes: commonWords.vi.fromTo,
        gaps: "Chỉ tiêu và số liệu",
      },
      source: commonWords.vi.source,
      sortBy: (column: string) => `Xếp theo ${column}`,
      sorted: (column: string, descending: boolean) =>
        `Đã xếp theo ${column}, ${descending ? "giảm dần" : "tăng dần"}.`,
    },
    trends: {
      only: (area: string) => `${area}: không có con số nào trong những năm này.`,
      panel: (measure: string, area: string) => `${measure}, ${area}`,
      derived: "tính từ các tỉnh cũ, của cả năm",
      others: "các nơi khác đã chọn",
      note: "Đường chỉ nối hai năm liền nhau đều có số; năm nào thiếu thì để trống.",
      ownAxes:
        "Mỗi nơi có trục riêng, đều bắt đầu từ 0: so được dáng đường giữa các nơi, không so được độ cao.",
      sums: "Tỉnh mới không có số riêng thì lấy tổng các tỉnh cũ, chỉ khi mọi tỉnh cũ đều có số của đúng năm đó.",
    },
    multiples: {
      note: "Mọi bản đồ chung một thang; năm không có con số nào thì không có bản đồ.",
      open: (year: number) => `Xem riêng năm ${year}`,
    },
    notes: {
      share:
        "Tỷ lệ do chúng tôi tính: số người tham gia chia cho dân số trung bình năm của Tổng cục Thống kê.",
      uninsured:
        "Chúng tôi tính: dân số trung bình năm trừ số người tham gia, làm tròn đến trăm. Nơi số người tham gia vượt dân số thì không nói được gì về số người chưa tham gia.",
      counts:
        "Số người vẽ bằng hình tròn chứ không tô màu: tô màu thì tỉnh đông dân trông như bao phủ tốt.",
      fixed:
        "Bậc màu giống nhau cho mọi năm, nên so được năm này với năm khác; khi các tỉnh gần bằng nhau, cả bản đồ gần như một màu và che mất khác biệt.",
      quantile:
        "Mỗi bậc màu có số tỉnh như nhau. Dễ thấy thứ hạng, nhưng hai tỉnh gần bằng nhau có thể khác màu, và cùng một màu ở năm khác là mức khác.",
      equal:
        "Các bậc màu rộng bằng nhau từ số nhỏ nhất đến số lớn nhất. Một tỉnh quá thấp hoặc quá cao có thể dồn mọi tỉnh khác vào một màu; sang năm khác thì giới hạn cũng khác.",
      outside: "Tỉnh để trống nằm ngoài vùng đã chọn.",
      change:
        "Hai ngày ở mỗi tỉnh có thể khác nhau: xem bảng. “Không rõ” khi số chỉ là “trên”, “dưới”, “gần”, xấp xỉ hoặc đã làm tròn, hoặc khi hai nguồn khác nhau chỉ chênh nhau không quá 2 điểm.",
      gap: "Chỉ tiêu đang áp dụng cho năm: quyết định của Thủ tướng trước, mới trước cũ. “Trên 92 %” so với 97 % thì chưa thể kết luận.",
    },
    source: commonWords.vi.source,
    population: "dân số: Tổng cục Thống kê",
    shapes: "địa giới © những người đóng góp OpenStreetMap",
  },
  en: {
    titles: {
      figure: (measure: string, year: number) => `${measure}, ${year}`,
      years: (measure: string, from: number, to: number) => `${measure}, ${from}–${to}`,
      change: (of: string, from: number, to: number) => `Change in ${of}, ${from}–${to}`,
      perYear: (of: string, from: number, to: number) => `Change in ${of} per year, ${from}–${to}`,
      gap: (year: number) => `Distance to target, ${year}`,
      gapYears: (from: number, to: number) => `Distance to target, ${from}–${to}`,
    },
    units: {
      change: "percentage points",
      perYear: "percentage points per year",
      gap: "published coverage rate minus target, percentage points",
    },
    places: { all63: commonWords.en.oldProvinces, all34: commonWords.en.newProvinces },
    carried: (years: number) =>
      years === 0
        ? "figures of that very year only"
        : `figures up to ${counted(years, "year")} older included`,
    tolerance: (years: number) =>
      years === 0
        ? "figures of those very years only"
        : `figures nearest to each year, at most ${counted(years, "year")} away`,
    points: (points: string, perYear: boolean) => `${points} points${perYear ? " per year" : ""}`,
    mapLabel: (title: string) => `Map: ${title}`,
    counts: (parts: string) => `${parts}. The table beside it holds the same figures.`,
    countOf: (label: string, count: number) => `${label}: ${count}`,
    groups: {
      country: commonWords.en.country,
      year: "Figures of the year",
      earlier: commonWords.en.earlierGroup,
      derived: commonWords.en.derivedGroup,
      count_only: commonWords.en.countOnlyGroup,
      rose: commonWords.en.rose,
      fell: commonWords.en.fell,
      no_clear_change: "No clear change",
      only_from: "Only the first year known",
      only_to: "Only the second year known",
      neither: commonWords.en.neither,
      met: "Met the target",
      missed: "Missed the target",
      cannot_say: "Cannot be said",
      no_figure: "Target, but no figure",
      no_target: "No target found",
      none: commonWords.en.noFigureGroup,
    },
    legend: {
      title: commonWords.en.legend,
      below: (to: string) => `under ${to}`,
      between: (from: string, to: string) => `${from} to under ${to}`,
      above: (from: string) => `${from} and over`,
      all: "all values",
      rose: (range: string) => `rose ${range}`,
      fell: (range: string) => `fell ${range}`,
      met: (range: string) => `met by ${range}`,
      missed: (range: string) => `missed by ${range}`,
      points: (value: string) => `${value} points`,
      bounded: "dashed outline: “over”, “under”, “nearly”, about or estimated",
      earlier: commonWords.en.hatched,
      derived: commonWords.en.crosses,
      outside: "outside the chosen region",
    },
    table: {
      name: commonWords.en.resultTable,
      province: commonWords.en.province,
      value: commonWords.en.value,
      when: {
        figures: commonWords.en.asOf,
        changes: commonWords.en.fromTo,
        gaps: "Target and figure",
      },
      source: commonWords.en.source,
      sortBy: (column: string) => `Sort by ${column}`,
      sorted: (column: string, descending: boolean) =>
        `Sorted by ${column}, ${descending ? "descending" : "ascending"}.`,
    },
    trends: {
      only: (area: string) => `${area}: no figure in these years.`,
      panel: (measure: string, area: string) => `${measure}, ${area}`,
      derived: "computed from the old provinces, for the whole year",
      others: "the other chosen areas",
      note: "A line joins two years in a row that both have a figure; a year without one stays open.",
      ownAxes:
        "Each place has an axis of its own, from 0: compare the shapes of lines between places, not their heights.",
      sums: "A new province without a figure of its own has the sum of its old ones, only where each of them has a figure of that very year.",
    },
    multiples: {
      note: "All maps share one scale; a year without any figure has no map.",
      open: (year: number) => `See ${year} by itself`,
    },
    notes: {
      share:
        "Computed by us: people insured divided by the year's average population from the General Statistics Office.",
      uninsured:
        "Computed by us: the year's average population minus people insured, to the nearest hundred. Where more are insured than live there, nothing can be said of those without.",
      counts:
        "Numbers of people are drawn as circles, not as colours: in colours a populous province would look well covered.",
      fixed:
        "The colours are the same for all years, so that years compare; where provinces are nearly equal the whole map takes almost one colour and hides how they differ.",
      quantile:
        "Each colour holds as many provinces as the next. Ranks are easy to see, but two provinces that are nearly equal may differ in colour, and the same colour is another level in another year.",
      equal:
        "All colours are equally wide, from the smallest to the greatest value. One very low or very high province can push all others into one colour, and in another year the limits are others.",
      outside: "Provinces left blank lie outside the chosen region.",
      change:
        "The two dates may differ from province to province: see the table. “No clear change” where a figure is “over”, “under”, “nearly”, approximate or rounded, or where two sources are no more than 2 points apart.",
      gap: "Target in force in the year: the Prime Minister's decision first, the newest first. Of “over 92%” against 97% nothing can be said.",
    },
    source: commonWords.en.source,
    population: "population: General Statistics Office",
    shapes: "boundaries © OpenStreetMap contributors",
  },
});

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
      gap: (year: number) => `Chênh lệch so với chỉ tiêu, ${year}`,
      gapYears: (from: number, to: number) => `Chênh lệch so với chỉ tiêu, ${from}–${to}`,
    },
    units: {
      change: "điểm phần trăm",
      perYear: "điểm phần trăm mỗi năm",
      gap: "tỷ lệ bao phủ công bố trừ chỉ tiêu, điểm phần trăm",
    },
    places: { all63: commonWords.vi.oldProvinces, all34: commonWords.vi.newProvinces },
    carried: (years: number) =>
      years === 0
        ? "chỉ dùng số liệu của đúng năm"
        : `dùng cả số liệu cũ hơn, không quá ${years} năm`,
    tolerance: (years: number) =>
      years === 0
        ? "chỉ dùng số liệu của đúng hai năm"
        : `số liệu gần mỗi năm nhất, lệch tối đa ${years} năm`,
    points: (points: string, perYear: boolean) => `${points} điểm${perYear ? " mỗi năm" : ""}`,
    mapLabel: (title: string) => `Bản đồ: ${title}`,
    counts: (parts: string) => `${parts}. Bảng kèm theo có đủ các số liệu này.`,
    countOf: (label: string, count: number) => `${label}: ${count}`,
    groups: {
      country: commonWords.vi.country,
      year: "Số liệu của năm",
      earlier: commonWords.vi.earlierGroup,
      derived: commonWords.vi.derivedGroup,
      count_only: commonWords.vi.countOnlyGroup,
      rose: commonWords.vi.rose,
      fell: commonWords.vi.fell,
      no_clear_change: "Chưa rõ tăng hay giảm",
      only_from: "Chỉ có số liệu của năm đầu",
      only_to: "Chỉ có số liệu của năm sau",
      parts_only: "Có số liệu của cả hai năm, nhưng từ những tỉnh cũ khác nhau hoặc quá ít tỉnh",
      neither: commonWords.vi.neither,
      met: "Đạt chỉ tiêu",
      missed: "Không đạt chỉ tiêu",
      above_then: "Cao hơn chỉ tiêu vào một ngày sớm hơn",
      below_then: "Thấp hơn chỉ tiêu vào một ngày sớm hơn",
      cannot_say: "Chưa thể kết luận",
      no_figure: "Có chỉ tiêu, chưa có số liệu",
      no_target: "Chưa tìm thấy chỉ tiêu",
      none: commonWords.vi.noFigureGroup,
    },
    legend: {
      title: commonWords.vi.legend,
      below: (to: string) => `dưới ${to}`,
      between: (from: string, to: string) => `${from} – dưới ${to}`,
      above: (from: string) => `từ ${from} trở lên`,
      all: "mọi giá trị",
      rose: (range: string) => `tăng ${range}`,
      fell: (range: string) => `giảm ${range}`,
      met: (range: string) => `đạt, vượt ${range}`,
      missed: (range: string) => `không đạt, còn thiếu ${range}`,
      points: (value: string) => `${value} điểm`,
      bounded: "viền đứt: “trên”, “dưới”, “khoảng”…",
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
      only: (area: string) => `${area}: chưa có số liệu nào trong những năm này.`,
      panel: (measure: string, area: string) => `${measure}, ${area}`,
      derived: "tính từ các tỉnh cũ, của cả năm",
      others: "các địa phương khác đã chọn",
      note: "Đường chỉ nối hai năm liền nhau đều có số liệu; năm chưa có số liệu để trống.",
      ownAxes:
        "Mỗi địa phương có trục riêng, đều bắt đầu từ 0: có thể so dáng đường giữa các địa phương, không so được độ cao.",
      sums: "Tỉnh mới chưa có số liệu riêng được tính bằng tổng các tỉnh cũ, với điều kiện mọi tỉnh cũ đều có số liệu của đúng năm đó.",
    },
    multiples: {
      note: "Các bản đồ dùng chung một thang màu; năm chưa có số liệu nào thì không có bản đồ.",
      open: (year: number) => `Xem riêng năm ${year}`,
    },
    notes: {
      share:
        "Tỷ lệ do chúng tôi tự tính: số người tham gia chia cho dân số trung bình năm của Cục Thống kê.",
      uninsured:
        "Chúng tôi tự tính bằng cách lấy dân số trung bình năm trừ số người tham gia, làm tròn đến hàng trăm. Ở địa phương có số người tham gia vượt dân số, chưa thể kết luận về số người chưa tham gia.",
      counts:
        "Số người được vẽ bằng hình tròn thay vì tô màu, vì nếu tô màu thì tỉnh đông dân trông như có tỷ lệ bao phủ cao.",
      fixed:
        "Thang màu giống nhau cho mọi năm nên có thể so các năm với nhau; khi các tỉnh gần bằng nhau, cả bản đồ gần như một màu và khó thấy khác biệt.",
      quantile:
        "Mỗi bậc màu có số tỉnh như nhau. Cách chia này cho thấy rõ thứ hạng, nhưng hai tỉnh gần bằng nhau có thể khác màu, và cùng một màu ở năm khác ứng với mức khác.",
      equal:
        "Các bậc màu rộng bằng nhau từ số nhỏ nhất đến số lớn nhất. Một tỉnh quá thấp hoặc quá cao có thể dồn các tỉnh còn lại vào một màu; ở năm khác, các ngưỡng cũng khác.",
      below:
        "Dưới cấp tỉnh chưa có ranh giới nên không có bản đồ; chỉ những địa phương có số liệu được liệt kê. Các số này không được tính vào số của tỉnh, vùng hay cả nước.",
      outside: "Tỉnh để trống nằm ngoài vùng đã chọn.",
      change:
        "Thời điểm của hai số liệu có thể khác nhau giữa các tỉnh; bảng ghi rõ từng thời điểm. Ghi “chưa rõ” khi số liệu chỉ là “trên”, “dưới”, “gần”, “khoảng” hoặc đã làm tròn, hoặc khi hai nguồn khác nhau chênh nhau không quá 2 điểm.",
      gap: "Chỉ tiêu đang áp dụng cho năm là chỉ tiêu mới nhất của trung ương; nếu không có thì là chỉ tiêu mới nhất của tỉnh. Chỉ số liệu của tháng 12 hoặc của cả năm mới cho biết đạt hay không đạt. Với số “trên 92%”, chưa thể kết luận về chỉ tiêu 97%.",
    },
    source: commonWords.vi.source,
    population: "dân số: Cục Thống kê",
    shapes: "địa giới © những người đóng góp OpenStreetMap",
  },
  en: {
    titles: {
      figure: (measure: string, year: number) => `${measure}, ${year}`,
      years: (measure: string, from: number, to: number) => `${measure}, ${from}–${to}`,
      change: (of: string, from: number, to: number) => `Change in ${of}, ${from}–${to}`,
      perYear: (of: string, from: number, to: number) => `Change in ${of} per year, ${from}–${to}`,
      gap: (year: number) => `Gap to target, ${year}`,
      gapYears: (from: number, to: number) => `Gap to target, ${from}–${to}`,
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
      only_from: "Figure for the first year only",
      only_to: "Figure for the second year only",
      parts_only: "Figures for both years, but not for the same old provinces, or for too few",
      neither: commonWords.en.neither,
      met: "Met the target",
      missed: "Missed the target",
      above_then: "Above the target on an earlier date",
      below_then: "Below the target on an earlier date",
      cannot_say: "Inconclusive",
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
      bounded: "dashed outline: “over”, “under”, “about”…",
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
        "Computed by us: people insured divided by the year's average population from the National Statistics Office.",
      uninsured:
        "Computed by us: the year's average population minus people insured, to the nearest hundred. Where more are insured than live there, no conclusion is possible about those without.",
      counts:
        "Numbers of people are drawn as circles, not as colours: in colours a populous province would look well covered.",
      fixed:
        "The colours are the same for all years, so that years compare; where provinces are nearly equal the whole map takes almost one colour and hides how they differ.",
      quantile:
        "Each colour holds as many provinces as the next. Ranks are easy to see, but two provinces that are nearly equal may differ in colour, and the same colour is another level in another year.",
      equal:
        "All colours are equally wide, from the smallest to the greatest value. One very low or very high province can push all others into one colour, and in another year the limits are others.",
      below:
        "There are no shapes below the province, so no map; only places with a figure are listed. No number of a province, a region or the country is made of theirs.",
      outside: "Provinces left blank lie outside the chosen region.",
      change:
        "The two dates may differ from province to province: see the table. “No clear change” where a figure is “over”, “under”, “nearly”, approximate or rounded, or where two sources are no more than 2 points apart.",
      gap: "The target in force is the newest set by a national body; failing that, the province's own newest. Only a figure for December or for the whole year shows whether it was met or missed. “Over 92%” is inconclusive against 97%.",
    },
    source: commonWords.en.source,
    population: "population: National Statistics Office",
    shapes: "boundaries © OpenStreetMap contributors",
  },
});

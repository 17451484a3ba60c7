import { bilingual } from "../lib/language.ts";
import type { Row } from "../sql/questions.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";
import { targetWords } from "./targets.ts";

type DecidedBy = NonNullable<Row<"figure-list">["decided_by"]>;
type Precision = Row<"figure-list">["precision"];
type AsOfBasis = Row<"figure-list">["as_of_basis"];

/** Words of the page of one published figure. */
export const figurePageWords = bilingual({
  vi: {
    rateTitle: (place: string, value: string, date: string) =>
      `${place}: ${value} dân số tham gia BHYT (${date})`,
    countTitle: (place: string, count: string, date: string) =>
      `${place}: ${count} tham gia BHYT (${date})`,
    numbered: (headline: string, number: string) => `${headline} (số liệu thứ ${number})`,
    lead: (publisher: string, published: string | null) =>
      published ? `Theo ${publisher}, ${published}.` : `Theo ${publisher}.`,
    newProvince: (name: string) => `${name} (tỉnh mới)`,
    facts: "Số liệu",
    asPublished: (bound: string) => `${bound}, theo nguồn công bố`,
    share: "Tỷ lệ tự tính (số người ÷ dân số)",
    division: (participants: string, people: string) => `${participants} ÷ ${people} =`,
    population: (year: number, preliminary: boolean) =>
      `dân số trung bình năm ${year} của Cục Thống kê${preliminary ? ", số sơ bộ" : ""}`,
    noPopulation: (year: number) => `chưa có dân số trung bình năm ${year} để tính`,
    asOf: commonWords.vi.asOf,
    precision: {
      day: commonWords.vi.figureOfDay,
      month: "số liệu theo tháng, nguồn không nêu ngày",
      year: "số liệu theo năm, nguồn không nêu ngày",
    } satisfies Record<Precision, string>,
    asOfBasis: {
      stated: "thời điểm do nguồn nêu",
      context: "năm suy từ ngữ cảnh, nguồn không ghi",
      publication: "lấy theo ngày đăng, nguồn không ghi thời điểm",
    } satisfies Record<AsOfBasis, string>,
    place: "Địa phương",
    note: commonWords.vi.note,
    identifier: "Mã số liệu",
    inTables: "trong bảng observations",
    source: {
      heading: commonWords.vi.source,
      title: "Nhan đề",
      publisher: "Cơ quan, báo đăng",
      published: "Ngày công bố",
      undated: "trang không ghi ngày",
      kind: "Loại nguồn",
      founding: "một trong bốn tài liệu khởi đầu của atlas",
      address: "Đường dẫn",
      noAddress:
        "Chưa tìm thấy đường dẫn công khai, ổn định của văn bản. Nhan đề, cơ quan, báo đăng và ngày ở trên có thể giúp tìm bản gốc.",
      document: "Nội dung chính của văn bản",
    },
    standing: {
      heading: (place: string, year: number) => `${place}: các số liệu của năm ${year}`,
      only: (measure: string, year: number) =>
        `${measure}: số liệu duy nhất tìm thấy cho năm ${year} nên được dùng cho năm này.`,
      chosen: (measure: string, year: number, reason: string) =>
        `${measure}: số liệu này được dùng cho năm ${year}, vì ${reason}.`,
      other: (measure: string, year: number, reason: string) =>
        `${measure}: số liệu này không được dùng cho năm ${year}, vì ${reason}.`,
      chosenBecause: {
        forecast:
          "số xếp sau là số ước tính, có thể được đưa ra khi chưa đến kỳ, trong khi cùng quý đã có số thực hiện",
        bound:
          "đây là số cụ thể, còn số xếp sau chỉ là “trên”, “dưới”, “gần”, “khoảng” hoặc ước tính, và muộn hơn không quá 92 ngày",
        much_later: "muộn hơn số xếp sau trên 92 ngày, dù số xếp sau là số cụ thể",
        date: "thời điểm muộn hơn số xếp sau",
        source:
          "cùng thời điểm với số xếp sau, nhưng số xếp sau lấy từ báo chí hoặc công trình nghiên cứu",
        date_basis:
          "cùng thời điểm với số xếp sau, nhưng nguồn nêu rõ thời điểm chứ không phải suy ra",
        rounding: "cùng thời điểm với số xếp sau, nhưng không làm tròn",
        precision: "tính đến cùng một ngày với số xếp sau, nhưng thời điểm ghi cụ thể hơn",
        identifier:
          "số xếp sau ngang bằng về mọi tiêu chí, và khi ngang bằng thì số có mã đứng trước được chọn",
      } satisfies Record<DecidedBy, string>,
      otherBecause: {
        forecast:
          "đây là số ước tính, có thể được đưa ra khi chưa đến kỳ, trong khi cùng quý đã có số thực hiện",
        bound:
          "đây chỉ là số “trên”, “dưới”, “gần”, “khoảng” hoặc ước tính, còn số được chọn là số cụ thể và sớm hơn không quá 92 ngày",
        much_later: "số được chọn muộn hơn trên 92 ngày, dù không phải số cụ thể",
        date: "số được chọn có thời điểm muộn hơn",
        source:
          "số được chọn có cùng thời điểm, nhưng nguồn không phải báo chí hay công trình nghiên cứu",
        date_basis:
          "số được chọn có cùng thời điểm, nhưng nguồn nêu rõ thời điểm chứ không phải suy ra",
        rounding: "số được chọn có cùng thời điểm, nhưng không làm tròn",
        precision: "số được chọn tính đến cùng một ngày, nhưng thời điểm ghi cụ thể hơn",
        identifier:
          "hai số ngang bằng về mọi tiêu chí, và khi ngang bằng thì số có mã đứng trước được chọn",
      } satisfies Record<DecidedBy, string>,
      short: {
        forecast: "số ước tính trước kỳ",
        bound: "không phải số cụ thể",
        much_later: "sớm hơn trên 92 ngày",
        date: "sớm hơn",
        source: "nguồn không chính thức",
        date_basis: "thời điểm suy ra",
        rounding: figureWords.vi.bound.rounded,
        precision: "thời điểm kém cụ thể hơn",
        identifier: "ngang bằng, mã đứng sau",
      } satisfies Record<DecidedBy, string>,
      ofYear: commonWords.vi.figureOfYear,
      thisOne: "trang này",
      sameDate: "cùng thời điểm",
      differ: (count: number) =>
        `${count} nguồn công bố các tỷ lệ khác nhau cho cùng thời điểm này.`,
      rule: "Quy tắc chọn số dùng cho năm",
      columns: {
        asOf: commonWords.vi.asOf,
        rate: commonWords.vi.rate,
        participants: commonWords.vi.insured,
        source: commonWords.vi.source,
      },
    },
    targets: {
      heading: "Đối chiếu với chỉ tiêu",
      target: (year: number, target: string) => `Chỉ tiêu năm ${year}: ${target}`,
      none: (year: number) => `Chưa tìm thấy chỉ tiêu nào cho năm ${year}.`,
      notChecked: (year: number) => `Chỉ tiêu chỉ được đối chiếu với số liệu dùng cho năm ${year}.`,
      all: targetWords.vi.page,
    },
    uses: {
      heading: "Số liệu này được dùng ở đâu",
      place: "Diễn biến của địa phương",
      map: "Bản đồ năm",
      later: "Bản đồ các năm sau, khi chưa có số liệu mới hơn",
      countOnly: "Bản đồ, với ký hiệu “chỉ có số người”",
      newProvinces: "Bản đồ theo 34 tỉnh mới",
      compare: commonWords.vi.twoYears,
      newCompare: "So sánh hai năm, theo 34 tỉnh mới",
      mean: (name: string) => `Tỷ lệ tự tính của ${name}`,
      twoMeasures: "So sánh tỷ lệ công bố với tỷ lệ tự tính",
      twoMeasuresLink: "bảng đối chiếu hai chỉ số",
      country: "Diễn biến của cả nước",
      countryLink: "biểu đồ ở trang đầu",
    },
  },
  en: {
    rateTitle: (place: string, value: string, date: string) =>
      `${place}: ${value} of people had health insurance (${date})`,
    countTitle: (place: string, count: string, date: string) =>
      `${place}: ${count} had health insurance (${date})`,
    numbered: (headline: string, number: string) => `${headline} (figure ${number})`,
    lead: (publisher: string, published: string | null) =>
      published ? `From ${publisher}, ${published}.` : `From ${publisher}.`,
    newProvince: (name: string) => `${name} (new province)`,
    facts: "The figure",
    asPublished: (bound: string) => `${bound}, as published`,
    share: "Insured share (computed by us)",
    division: (participants: string, people: string) => `${participants} ÷ ${people} =`,
    population: (year: number, preliminary: boolean) =>
      `average population of ${year}, National Statistics Office${preliminary ? ", preliminary" : ""}`,
    noPopulation: (year: number) => `no average population of ${year} to divide by`,
    asOf: commonWords.en.asOf,
    precision: {
      day: commonWords.en.figureOfDay,
      month: "figure of the month, no day given",
      year: "figure of the year, no day given",
    },
    asOfBasis: {
      stated: "date stated by the source",
      context: "year inferred from context, not stated by the source",
      publication: "date of publication, since the source states none",
    },
    place: "Area",
    note: commonWords.en.note,
    identifier: "Identifier",
    inTables: "in the table observations",
    source: {
      heading: commonWords.en.source,
      title: "Title",
      publisher: "Publisher",
      published: "Published",
      undated: "the page has no date",
      kind: "Kind of source",
      founding: "one of the four founding documents of the atlas",
      address: commonWords.en.address,
      noAddress:
        "No public, lasting address of this document was found. Its title, publisher and date above may help to find the original.",
      document: "Main points of the document",
    },
    standing: {
      heading: (place: string, year: number) => `${place}: figures of ${year}`,
      only: (measure: string, year: number) =>
        `${measure}: the only one found for ${year}, so it is the figure of the year.`,
      chosen: (measure: string, year: number, reason: string) =>
        `${measure}: the figure of the year ${year}, because ${reason}.`,
      other: (measure: string, year: number, reason: string) =>
        `${measure}: not the figure of the year ${year}, because ${reason}.`,
      chosenBecause: {
        forecast:
          "the next best is an estimate that may have been made before its date, and something was measured in the same quarter",
        bound:
          "it is exact, and the next best, at most 92 days later, is only “over”, “under”, “nearly”, “about” or an estimate",
        much_later: "it is over 92 days later than the next best, though that one is exact",
        date: "it is later than the next best",
        source: "the next best is of the same date but from the press or from research",
        date_basis:
          "the next best is of the same date, but there the date is implied, here it is stated",
        rounding: "the next best is of the same date but rounded",
        precision: "the next best ends on the same day but is dated less precisely",
        identifier:
          "the next best equals it in every respect, and of equals the first identifier counts",
      },
      otherBecause: {
        forecast:
          "it is an estimate that may have been made before its date, and something was measured in the same quarter",
        bound:
          "it is only “over”, “under”, “nearly”, “about” or an estimate, and the figure of the year is exact and at most 92 days older",
        much_later: "the figure of the year is over 92 days later, though not exact",
        date: "the figure of the year is later",
        source: "the figure of the year is of the same date and not from the press or research",
        date_basis: "the figure of the year is of the same date, stated there and implied here",
        rounding: "the figure of the year is of the same date and not rounded",
        precision: "the figure of the year ends on the same day and is dated more precisely",
        identifier: "the two are equal in every respect, and of equals the first identifier counts",
      },
      short: {
        forecast: "an estimate made ahead",
        bound: "not exact",
        much_later: "over 92 days earlier",
        date: "earlier",
        source: "not from an official source",
        date_basis: "date implied",
        rounding: figureWords.en.bound.rounded,
        precision: "dated less precisely",
        identifier: "equal, identifier comes later",
      },
      ofYear: commonWords.en.figureOfYear,
      thisOne: "this page",
      sameDate: "same date",
      differ: (count: number) => `${count} sources give a rate for this date, and they differ.`,
      rule: "The rule for the figure of the year",
      columns: {
        asOf: commonWords.en.asOf,
        rate: commonWords.en.rate,
        participants: commonWords.en.insured,
        source: commonWords.en.source,
      },
    },
    targets: {
      heading: "Beside the targets",
      target: (year: number, target: string) => `Target for ${year}: ${target}`,
      none: (year: number) => `No target found for ${year}.`,
      notChecked: (year: number) => `Only the figure of the year ${year} is set beside targets.`,
      all: targetWords.en.page,
    },
    uses: {
      heading: "Where this figure is used",
      place: "History of the area",
      map: "Map of the year",
      later: "Maps of later years, until there is a newer figure",
      countOnly: "Maps, with the sign “count only”",
      newProvinces: "Maps by the 34 new provinces",
      compare: commonWords.en.twoYears,
      newCompare: "Two years compared, by the 34 new provinces",
      mean: (name: string) => `Derived rate of ${name}`,
      twoMeasures: "Published rate against insured share",
      twoMeasuresLink: "table of the two measures",
      country: "National trend",
      countryLink: "chart on the home page",
    },
  },
});

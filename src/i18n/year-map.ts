import type { StatusCounts } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

/** Words of the map of a year. */
export const yearMapWords = bilingual({
  vi: {
    title: (year: number) => `Bao phủ BHYT theo tỉnh, năm ${year}`,
    headline: (year: number, known: number, total: number) =>
      `Năm ${year}: ${known} trong ${total} tỉnh, thành có tỷ lệ bao phủ được công bố`,
    lead: (place: string, value: string, earlier: number, missing: number) =>
      `Cao nhất trong các số cụ thể: ${place}, ${value}. ` +
      (earlier > 0 ? `${earlier} nơi khác được tô theo số của tối đa ba năm trước. ` : "") +
      `${missing} nơi chưa có con số nào dùng được cho năm này.`,
    besideShare: (value: string, share: string) =>
      `${value} theo nguồn công bố, còn ${share} nếu tính trên dân số của Tổng cục Thống kê`,
    mapTitle: "Tỷ lệ bao phủ BHYT",
    mapSubtitle: (year: number) => `% dân số có thẻ BHYT theo nguồn công bố, ${year}`,
    newMapSubtitle: (year: number) =>
      `% dân số có thẻ BHYT, công bố hoặc tính từ các tỉnh cũ, ${year}`,
    mapLabel: (year: number) => `Bản đồ tỷ lệ bao phủ BHYT theo tỉnh, năm ${year}`,
    mapDescription: ({ year, earlier, derived, countOnly, none }: StatusCounts) =>
      `${year} tỉnh có số của năm, ${earlier} tỉnh dùng số năm trước, ${derived > 0 ? `${derived} tỉnh tính từ tỉnh cũ, ` : ""}${countOnly} tỉnh chỉ có số người tham gia, ${none} tỉnh chưa có số liệu. Bảng kèm theo nêu cùng các con số.`,
    years: "Chọn năm",
    previous: (year: number) => `Năm ${year}`,
    next: (year: number) => `Năm ${year}`,
    newTitle: (year: number) => `Bao phủ BHYT theo 34 tỉnh mới, năm ${year}`,
    newHeadline: (year: number, known: number, derived: number, total: number) =>
      `Năm ${year}, theo ${total} tỉnh mới: ${known} nơi có số công bố, ${derived} nơi tính từ tỉnh cũ`,
    newLead: (missing: number) =>
      `Từ ngày 1/7/2025 cả nước chia thành các tỉnh mới này. Trước đó, giá trị của một tỉnh mới là trung bình các tỉnh cũ theo dân số, chỉ tính khi các tỉnh có số chiếm ít nhất một nửa dân số. ${missing} nơi chưa đủ số để tính.`,
    crosswalk: "Tỉnh mới nào gồm những tỉnh cũ nào",
    legend: {
      title: commonWords.vi.legend,
      below: (to: string) => `dưới ${to}`,
      between: (from: string, to: string) => `${from} – dưới ${to}`,
      above: (from: string) => `từ ${from}`,
      earlier: commonWords.vi.hatched,
      derived: commonWords.vi.crosses,
      countOnly: "chỉ công bố số người",
      none: commonWords.vi.noFigure,
    },
    table: {
      caption: (year: number) => `Tỷ lệ bao phủ BHYT theo tỉnh, năm ${year}`,
      rank: "Hạng",
      province: commonWords.vi.province,
      value: commonWords.vi.rate,
      asOfAndSource: "Thời điểm, nguồn",
      groups: {
        year: (year: number) => `Số của năm ${year}`,
        earlier: commonWords.vi.earlierGroup,
        derived: commonWords.vi.derivedGroup,
        count_only: commonWords.vi.countOnlyGroup,
        none: commonWords.vi.noFigureGroup,
      },
    },
    download: "Tải số liệu",
    citation: (year: number) =>
      `Atlas bảo hiểm y tế Việt Nam, “Bao phủ BHYT theo tỉnh, năm ${year}”, CC BY 4.0.`,
    loading: "Đang tải…",
    shown: (year: number) => `Đã chuyển sang năm ${year}`,
    note: "Tỷ lệ do từng nguồn tự tính trên dân số của mình. Số của năm: mới trước cũ, nhưng số cụ thể sớm hơn tới 92 ngày vẫn đứng trước số ước chừng; nguồn nhà nước trước báo chí. Chỉ số cụ thể mới được xếp hạng.",
  },
  en: {
    title: (year: number) => `Health-insurance coverage by province, ${year}`,
    headline: (year: number, known: number, total: number) =>
      `${year}: ${known} of ${total} provinces have a published coverage rate`,
    lead: (place: string, value: string, earlier: number, missing: number) =>
      `The highest of the exact ones: ${place}, ${value}. ` +
      (earlier > 0
        ? `${earlier} more ${plural(earlier, "is", "are")} coloured by a figure up to three years older. `
        : "") +
      `${missing} ${plural(missing, "has", "have")} no rate that can stand for this year.`,
    besideShare: (value: string, share: string) =>
      `${value} as published, against ${share} of the General Statistics Office's population`,
    mapTitle: "Health-insurance coverage rate",
    mapSubtitle: (year: number) => `% of population insured, as published, ${year}`,
    newMapSubtitle: (year: number) =>
      `% of population insured, as published or computed from old provinces, ${year}`,
    mapLabel: (year: number) => `Map of health-insurance coverage by province, ${year}`,
    mapDescription: ({ year, earlier, derived, countOnly, none }: StatusCounts) =>
      `Provinces with a figure of the year: ${year}; with an earlier year's figure: ${earlier}; ${derived > 0 ? `computed from old provinces: ${derived}; ` : ""}with a count of people only: ${countOnly}; without any figure: ${none}. The table beside it holds the same figures.`,
    years: "Choose a year",
    previous: (year: number) => `${year}`,
    next: (year: number) => `${year}`,
    newTitle: (year: number) => `Health-insurance coverage by the 34 new provinces, ${year}`,
    newHeadline: (year: number, known: number, derived: number, total: number) =>
      `${year}, by the ${total} new provinces: ${known} with a published figure, ${derived} computed from old provinces`,
    newLead: (missing: number) =>
      `These provinces exist since 1 July 2025. Before that a new province's value is the population-weighted mean of its old ones, given only where those with a figure hold at least half of the people. For ${missing} there is not enough.`,
    crosswalk: "Which old provinces make up each new one",
    legend: {
      title: commonWords.en.legend,
      below: (to: string) => `under ${to}`,
      between: (from: string, to: string) => `${from} to under ${to}`,
      above: (from: string) => `${from} and over`,
      earlier: commonWords.en.hatched,
      derived: commonWords.en.crosses,
      countOnly: "only a count published",
      none: commonWords.en.noFigure,
    },
    table: {
      caption: (year: number) => `Health-insurance coverage by province, ${year}`,
      rank: "Rank",
      province: commonWords.en.province,
      value: commonWords.en.rate,
      asOfAndSource: "As of, source",
      groups: {
        year: (year: number) => `Figures of ${year}`,
        earlier: commonWords.en.earlierGroup,
        derived: commonWords.en.derivedGroup,
        count_only: commonWords.en.countOnlyGroup,
        none: commonWords.en.noFigureGroup,
      },
    },
    download: "Download the data",
    citation: (year: number) =>
      `Viet Nam Health Insurance Atlas, “Health-insurance coverage by province, ${year}”, CC BY 4.0.`,
    loading: "Loading…",
    shown: (year: number) => `Now showing ${year}`,
    note: "Each source computed its rate over its own population. Figure of the year: later before earlier, but an exact one up to 92 days older before a bounded one; official before press. Only exact figures are ranked.",
  },
});

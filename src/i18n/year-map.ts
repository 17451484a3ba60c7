import type { StatusCounts } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

/** Words of the map of a year. */
export const yearMapWords = bilingual({
  vi: {
    title: (year: number) => `Bao phủ BHYT theo tỉnh, năm ${year}`,
    headline: (year: number, known: number, total: number) =>
      `Năm ${year}: ${known}/${total} tỉnh, thành phố có tỷ lệ bao phủ được công bố`,
    besideShare: (value: string, share: string) =>
      `${value} theo nguồn công bố, còn ${share} nếu tính trên dân số của Cục Thống kê`,
    mapTitle: "Tỷ lệ bao phủ BHYT",
    mapSubtitle: (year: number) => `% dân số tham gia BHYT theo nguồn công bố, ${year}`,
    newMapSubtitle: (year: number) =>
      `% dân số tham gia BHYT, theo nguồn công bố hoặc tính từ các tỉnh cũ, ${year}`,
    mapLabel: (year: number) => `Bản đồ tỷ lệ bao phủ BHYT theo tỉnh, năm ${year}`,
    mapDescription: ({ year, earlier, derived, countOnly, none }: StatusCounts) =>
      `${year} tỉnh có số liệu của năm, ${earlier} tỉnh dùng số liệu năm trước, ${derived > 0 ? `${derived} tỉnh tính từ các tỉnh cũ, ` : ""}${countOnly} tỉnh chỉ có số người tham gia, ${none} tỉnh chưa có số liệu. Bảng kèm theo có đủ các số liệu này.`,
    years: "Chọn năm",
    newTitle: (year: number) => `Bao phủ BHYT theo 34 tỉnh mới, năm ${year}`,
    newLead: (missing: number) =>
      `Từ 1/7/2025, cả nước có 34 tỉnh, thành phố. Với các năm trước, tỷ lệ của tỉnh mới được tính bằng bình quân gia quyền theo dân số của các tỉnh cũ, với điều kiện các tỉnh cũ có số liệu chiếm ít nhất 80% dân số. ${missing} tỉnh chưa có đủ số liệu để tính.`,
    crosswalk: "Mỗi tỉnh mới gồm những tỉnh cũ nào",
    legend: {
      title: commonWords.vi.legend,
      below: (to: string) => `dưới ${to}`,
      between: (from: string, to: string) => `${from} – dưới ${to}`,
      above: (from: string) => `từ ${from} trở lên`,
      none: commonWords.vi.noFigure,
    },
    table: {
      caption: (year: number) => `Tỷ lệ bao phủ BHYT theo tỉnh, năm ${year}`,
      rank: "Hạng",
      province: commonWords.vi.province,
      value: commonWords.vi.rate,
      asOfAndSource: "Thời điểm, nguồn",
      groups: {
        year: (year: number) => `Số liệu của năm ${year}`,
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
    note: "Mỗi nguồn tính tỷ lệ theo một số dân riêng. Khi một năm có nhiều số, ưu tiên số mới hơn số cũ, nhưng số cụ thể sớm hơn tới 92 ngày vẫn được ưu tiên hơn số ước tính; nguồn nhà nước được ưu tiên hơn báo chí. Chỉ các số cụ thể được xếp hạng.",
  },
  en: {
    title: (year: number) => `Health-insurance coverage by province, ${year}`,
    headline: (year: number, known: number, total: number) =>
      `${year}: ${known} of ${total} provinces have a published coverage rate`,
    besideShare: (value: string, share: string) =>
      `${value} as published, against ${share} of the National Statistics Office's population`,
    mapTitle: "Health-insurance coverage rate",
    mapSubtitle: (year: number) => `% of population insured, as published, ${year}`,
    newMapSubtitle: (year: number) =>
      `% of population insured, as published or computed from old provinces, ${year}`,
    mapLabel: (year: number) => `Map of health-insurance coverage by province, ${year}`,
    mapDescription: ({ year, earlier, derived, countOnly, none }: StatusCounts) =>
      `Provinces with a figure of the year: ${year}; with an earlier year's figure: ${earlier}; ${derived > 0 ? `computed from old provinces: ${derived}; ` : ""}with a count of people only: ${countOnly}; without any figure: ${none}. The table beside it holds the same figures.`,
    years: "Choose a year",
    newTitle: (year: number) => `Health-insurance coverage by the 34 new provinces, ${year}`,
    newLead: (missing: number) =>
      `Viet Nam has had 34 provinces since 1 July 2025. For earlier years a new province's rate is the population-weighted mean of its old ones, given only where those with a figure hold at least 80% of the people. ${missing} ${plural(missing, "has", "have")} too few figures.`,
    crosswalk: "Which old provinces make up each new one",
    legend: {
      title: commonWords.en.legend,
      below: (to: string) => `under ${to}`,
      between: (from: string, to: string) => `${from} to under ${to}`,
      above: (from: string) => `${from} and over`,
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
    note: "Each source computed its rate over a population of its own. Where a year has several figures, a later one takes precedence, but an exact figure up to 92 days older goes before a bounded one, and an official source before the press. Only exact figures are ranked.",
  },
});

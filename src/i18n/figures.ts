import { bilingual } from "../lib/language.ts";
import type { Basis, Bound, Measure } from "../sql/questions.ts";
import { commonWords } from "./common.ts";

/** How figures are named and written out, wherever they appear. */
export const figureWords = bilingual({
  vi: {
    measure: {
      coverage_rate: "Tỷ lệ bao phủ",
      insured_share: "Tỷ lệ người tham gia trên dân số",
      participants: "Số người tham gia",
      uninsured: "Số người chưa tham gia",
    } satisfies Record<Measure, string>,
    measureUnit: {
      coverage_rate: "% dân số, theo nguồn công bố",
      insured_share: "% dân số trung bình năm, do chúng tôi tính",
      participants: commonWords.vi.people,
      uninsured: "người, dân số trung bình năm trừ số người tham gia, do chúng tôi tính",
    } satisfies Record<Measure, string>,
    bounded: {
      exact: (value: string) => value,
      rounded: (value: string) => value,
      over: (value: string) => `trên ${value}`,
      under: (value: string) => `dưới ${value}`,
      nearly: (value: string) => `gần ${value}`,
      about: (value: string) => `khoảng ${value}`,
      estimate: (value: string) => `ước ${value}`,
    } satisfies Record<Bound, (value: string) => string>,
    bound: {
      exact: "số cụ thể",
      rounded: "đã làm tròn",
      over: "trên mức này",
      under: "dưới mức này",
      nearly: "sát dưới mức này",
      about: "xấp xỉ",
      estimate: "số ước",
    } satisfies Record<Bound, string>,
    basis: { published: "công bố", derived: "tính ra" } satisfies Record<Basis, string>,
    asOfBasis: {
      stated: "",
      context: "năm suy từ ngữ cảnh",
      publication: "theo ngày đăng",
    },
    country: commonWords.vi.country,
    people: (count: string) => `${count} người`,
    origin: (figure: string) => `${figure}: số này từ đâu`,
    earlier: (year: number) => `số của năm ${year}`,
    countOnly: "chỉ có số người tham gia",
    noFigure: commonWords.vi.noFigure,
    differ: (count: number) => `${count} con số khác nhau`,
    derivedFrom: (known: number, all: number, people: string, from: number, to: number) =>
      `tính từ ${known} trên ${all} tỉnh cũ (${people} dân số), số ${from === to ? `năm ${to}` : `các năm ${from}–${to}`}`,
    meanOf: (known: number, all: number, people: string) =>
      `tính từ ${known} trên ${all} tỉnh cũ, ${people} dân số`,
    sourceKind: {
      official: "cơ quan nhà nước",
      legal_portal: "cổng văn bản pháp luật",
      founding_document: "tài liệu nền",
      press: "báo chí",
      research: "luận văn, bài nghiên cứu",
    },
  },
  en: {
    measure: {
      coverage_rate: "Coverage rate",
      insured_share: "Insured share",
      participants: "People insured",
      uninsured: "People uninsured",
    },
    measureUnit: {
      coverage_rate: "% of population, as published",
      insured_share: "% of the year's average population, computed by us",
      participants: commonWords.en.people,
      uninsured: "people, the year's average population minus people insured, computed by us",
    },
    bounded: {
      exact: (value: string) => value,
      rounded: (value: string) => value,
      over: (value: string) => `over ${value}`,
      under: (value: string) => `under ${value}`,
      nearly: (value: string) => `nearly ${value}`,
      about: (value: string) => `about ${value}`,
      estimate: (value: string) => `est. ${value}`,
    },
    bound: {
      exact: "exact",
      rounded: "rounded",
      over: "more than this",
      under: "less than this",
      nearly: "just below this",
      about: "approximate",
      estimate: "estimate",
    },
    basis: { published: "published", derived: "derived" },
    asOfBasis: {
      stated: "",
      context: "year inferred from context",
      publication: "date of publication",
    },
    country: commonWords.en.country,
    people: (count: string) => `${count} people`,
    origin: (figure: string) => `${figure}: where it comes from`,
    earlier: (year: number) => `figure of ${year}`,
    countOnly: "only the insured are counted",
    noFigure: commonWords.en.noFigure,
    differ: (count: number) => `${count} figures differ`,
    derivedFrom: (known: number, all: number, people: string, from: number, to: number) =>
      `computed from ${known} of ${all} old provinces (${people} of people), figures of ${from === to ? to : `${from}–${to}`}`,
    meanOf: (known: number, all: number, people: string) =>
      `computed from ${known} of ${all} old provinces, ${people} of people`,
    sourceKind: {
      official: "government body",
      legal_portal: "legal portal",
      founding_document: "founding document",
      press: "press",
      research: "thesis or paper",
    },
  },
});

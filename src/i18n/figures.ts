import { bilingual } from "../lib/language.ts";
import type { Basis, Bound, Measure } from "../sql/questions.ts";
import { commonWords } from "./common.ts";

/** How figures are named and written out, wherever they appear. */
export const figureWords = bilingual({
  vi: {
    measure: {
      coverage_rate: "Tỷ lệ bao phủ",
      insured_share: "Tỷ lệ tự tính (số người ÷ dân số)",
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
      estimate: (value: string) => `ước tính ${value}`,
    } satisfies Record<Bound, (value: string) => string>,
    bound: {
      exact: "số cụ thể",
      rounded: "đã làm tròn",
      over: "trên mức này",
      under: "dưới mức này",
      nearly: "thấp hơn mức này một chút",
      about: "khoảng mức này",
      estimate: "số ước tính",
    } satisfies Record<Bound, string>,
    basis: { published: "công bố", derived: "tự tính" } satisfies Record<Basis, string>,
    asOfBasis: {
      stated: "",
      context: "năm suy từ ngữ cảnh",
      publication: "theo ngày đăng",
    },
    country: commonWords.vi.country,
    people: (count: string) => `${count} người`,
    origin: (figure: string) => `${figure}: nguồn của số liệu`,
    earlier: (year: number) => `số liệu năm ${year}`,
    countOnly: "chỉ có số người tham gia",
    noFigure: commonWords.vi.noFigure,
    differ: (count: number) => `${count} số liệu khác nhau`,
    derivedFrom: (known: number, all: number, people: string, from: number, to: number) =>
      `tính từ ${known}/${all} tỉnh cũ (${people} dân số), số liệu ${from === to ? `năm ${to}` : `các năm ${from}–${to}`}`,
    carriedMean: (people: string) =>
      `số liệu năm trước: các tỉnh có số liệu của đúng năm chiếm ${people} dân số`,
    meanOf: (known: number, all: number, people: string) =>
      `tính từ ${known}/${all} tỉnh cũ, ${people} dân số`,
    knownFor: (known: number, all: number, people: string) =>
      `có số liệu của ${known}/${all} tỉnh cũ, ${people} dân số`,
    sourceKind: {
      official: "cơ quan Đảng, Nhà nước",
      legal_portal: "cổng văn bản pháp luật",
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
    countOnly: "number of people insured only",
    noFigure: commonWords.en.noFigure,
    differ: (count: number) => `${count} figures differ`,
    derivedFrom: (known: number, all: number, people: string, from: number, to: number) =>
      `computed from ${known} of ${all} old provinces (${people} of people), figures of ${from === to ? to : `${from}–${to}`}`,
    carriedMean: (people: string) =>
      `carried forward: provinces with a figure of that very year hold ${people} of people`,
    meanOf: (known: number, all: number, people: string) =>
      `computed from ${known} of ${all} old provinces, ${people} of people`,
    knownFor: (known: number, all: number, people: string) =>
      `known for ${known} of ${all} old provinces, ${people} of people`,
    sourceKind: {
      official: "public body",
      legal_portal: "legal portal",
      press: "press",
      research: "thesis or paper",
    },
  },
});

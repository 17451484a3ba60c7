import { formatDate } from "../lib/dates.ts";
import { bilingual, type Language } from "../lib/language.ts";
import { isCount } from "../lib/measures.ts";
import {
  derivedDecimals,
  formatCount,
  formatPercent,
  formatShortCount,
  type Rounding,
  roundDerivedCount,
} from "../lib/numbers.ts";
import type { Basis, Bound, Measure } from "../sql/questions.ts";

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
      participants: "người",
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
    country: "Cả nước",
    people: (count: string) => `${count} người`,
    origin: (figure: string) => `${figure}: số này từ đâu`,
    earlier: (year: number) => `số của năm ${year}`,
    countOnly: "chỉ có số người tham gia",
    noFigure: "chưa có số liệu",
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
      participants: "people",
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
    country: "Viet Nam",
    people: (count: string) => `${count} people`,
    origin: (figure: string) => `${figure}: where it comes from`,
    earlier: (year: number) => `figure of ${year}`,
    countOnly: "only the insured are counted",
    noFigure: "no figure",
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

/** A count as precise as it is known: those that we compute in hundreds. */
const shownCount = (measure: Measure, value: number) =>
  measure === "uninsured" ? roundDerivedCount(value) : value;

/** A figure that can be written out; of a published rate, with the digits that its source printed. */
interface Written {
  measure: Measure;
  value: number;
  bound: Bound;
  decimals?: number | null;
}

/**
 * A figure as text with its bound and unit: "trên 92 %", "about 1,563,000 people". A published rate
 * keeps its digits: "95,90 %".
 * @param most most digits of a percentage; what we compute has fewer than what was published
 */
export function figureText(
  figure: Written,
  language: Language,
  most = figure.measure === "insured_share" ? derivedDecimals : 2,
): string {
  const words = figureWords[language];
  const { measure, value, bound, decimals } = figure;
  if (isCount(measure)) {
    return words.people(words.bounded[bound](formatCount(shownCount(measure, value), language)));
  }
  return words.bounded[bound](formatPercent(value, language, decimals ?? most, decimals ?? 0));
}

const roundings: Partial<Record<Bound, Rounding>> = {
  over: "floor",
  under: "ceil",
  nearly: "ceil",
};

/** The same where there is little room, as in a drawing: "trên 1,2 triệu" instead of the full count. */
export function shortFigureText(figure: Written, language: Language): string {
  const { measure, value, bound } = figure;
  if (!isCount(measure)) return figureText(figure, language);
  const count = formatShortCount(shownCount(measure, value), language, roundings[bound]);
  return figureWords[language].bounded[bound](count);
}

/** Names the link of a figure to its page; starts with what is seen, so that it can be spoken. */
export const originLabel = (figure: string, language: Language): string =>
  figureWords[language].origin(figure);

interface Dated {
  as_of: string;
  as_of_basis: "stated" | "context" | "publication";
}

/** The date a figure refers to, with a word where the source did not state it. */
export function asOfText(figure: Dated, language: Language): string {
  const note = figureWords[language].asOfBasis[figure.as_of_basis];
  return formatDate(figure.as_of, language) + (note && ` (${note})`);
}

/** The same for where brackets stand around it already. */
export function bracketedAsOf(figure: Dated, language: Language): string {
  const note = figureWords[language].asOfBasis[figure.as_of_basis];
  return [formatDate(figure.as_of, language), note].filter(Boolean).join(", ");
}

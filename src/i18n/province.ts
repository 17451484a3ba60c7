import { bilingual } from "../lib/language.ts";
import { plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";

/** Words of a province's page. */
export const provinceWords = bilingual({
  vi: {
    title: (place: string) => `${place}: bao phủ bảo hiểm y tế qua các năm`,
    latest: (place: string, value: string, date: string) =>
      `${place}: ${value} dân số tham gia BHYT (${date})`,
    latestCount: (place: string, count: string, date: string) =>
      `${place}: ${count} tham gia BHYT (${date}), chưa tìm thấy tỷ lệ được công bố`,
    nothing: (place: string) => `${place}: chưa tìm thấy số liệu bao phủ BHYT nào được công bố`,
    known: (observations: number, from: number, to: number) =>
      from === to
        ? `Có ${observations} số liệu được công bố, đều của năm ${from}.`
        : `Có ${observations} số liệu được công bố trong giai đoạn ${from}-${to}.`,
    /** The page in two sentences, for search engines. */
    about: (headline: string) => `${headline}. Mọi số liệu đã công bố, kèm nguồn và chỉ tiêu.`,
    cite: "Trích dẫn trang này",
    figures: "Mọi số liệu đã công bố",
    chosen: (year: number) => `${commonWords.vi.figureOfYear} ${year}`,
    columns: {
      asOf: commonWords.vi.asOf,
      rate: figureWords.vi.measure.coverage_rate,
      participants: commonWords.vi.insured,
      share: "Tỷ lệ tự tính",
      source: commonWords.vi.source,
    },
    differ: "Các nguồn khác nhau về cùng thời điểm",
    differAt: (date: string) => `Tính đến ${date}`,
    targets: "Chỉ tiêu",
    noTargets: "Chưa tìm thấy chỉ tiêu nào.",
    noFigures: "Chưa có số liệu.",
  },
  en: {
    title: (place: string) => `${place}: health-insurance coverage over the years`,
    latest: (place: string, value: string, date: string) =>
      `${place}: ${value} of people had health insurance (${date})`,
    latestCount: (place: string, count: string, date: string) =>
      `${place}: ${count} had health insurance (${date}); no rate found`,
    nothing: (place: string) => `${place}: no published coverage figure found`,
    known: (observations: number, from: number, to: number) =>
      `${observations} published ${plural(observations, "figure")}, ` +
      (from === to ? `${observations === 1 ? "" : "all "}of ${from}.` : `${from} to ${to}.`),
    /** The page in two sentences, for search engines. */
    about: (headline: string) =>
      `${headline}. Every published figure with its source, and targets.`,
    cite: "Cite this page",
    figures: "Every published figure",
    chosen: (year: number) => `figure used for ${year}`,
    columns: {
      asOf: commonWords.en.asOf,
      rate: figureWords.en.measure.coverage_rate,
      participants: commonWords.en.insured,
      share: "Share of population (derived)",
      source: commonWords.en.source,
    },
    differ: "Sources that differ about the same date",
    differAt: (date: string) => `As of ${date}`,
    targets: "Targets",
    noTargets: "No target found.",
    noFigures: "No figures yet.",
  },
});

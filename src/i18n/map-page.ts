import type { StatusCounts } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";

/** What a map page says first, its legend as a bar, its years, and the ways on from it. */
export const mapPageWords = bilingual({
  vi: {
    headline: (year: number, rate: string, date: string, known: number, total: number) =>
      `Năm ${year}: ${rate} dân số cả nước tham gia BHYT (${date}); ${known}/${total} tỉnh, thành phố có tỷ lệ được công bố`,
    newHeadline: (year: number, { total, year: own, earlier, derived }: StatusCounts) =>
      `Năm ${year}, theo ${total} tỉnh mới: ${own} tỉnh có số liệu của năm` +
      `${earlier > 0 ? `, ${earlier} tỉnh có số cũ hơn` : ""}, ${derived} tỉnh tính từ tỉnh cũ`,
    highest: (places: string, value: string) =>
      `Trong các số cụ thể, cao nhất là ${places}, ${value}.`,
    only: (place: string, value: string) => `Chỉ ${place} có số cụ thể của năm: ${value}.`,
    counts: ({ year, earlier, countOnly, none }: StatusCounts, of: number) =>
      `Trên bản đồ, ${year} tỉnh, thành phố có số liệu của năm ${of}, ${earlier} có số liệu cũ hơn, nhưng không quá ba năm` +
      `${countOnly > 0 ? `, ${countOnly} chỉ có số người tham gia` : ""}, ${none} chưa có số liệu.`,
    country: (rate: string, date: string) => `Cả nước: ${rate} (${date}).`,
    legend: {
      classes: "Tỷ lệ, %",
      points: "Điểm phần trăm",
      row: {
        year: (year: number) => `năm ${year}`,
        earlier: (years: string) => `cũ: ${years}`,
        derived: "tính từ tỉnh cũ",
        carried: "tính, số liệu cũ",
      },
      countOnly: "chỉ có số người",
      brighter: "Sáng hơn là cao hơn.",
    },
    years: {
      play: "Chạy qua các năm",
      stop: "Dừng",
      previous: (year: number) => `Năm trước: ${year}`,
      next: (year: number) => `Năm sau: ${year}`,
      small: "Số nhỏ: số tỉnh có số liệu của chính năm đó.",
      none: (year: number) => `${year}: chưa có số liệu cấp tỉnh`,
    },
    onward: {
      otherYears: "So sánh với một năm khác",
      quality: (year: number, exact: number, bounded: number, people: string) =>
        `Số liệu năm ${year} đầy đủ đến đâu: ${exact} tỉnh có số cụ thể, ${bounded} tỉnh có số “trên”, “dưới” hoặc số ước tính, chiếm ${people} dân số`,
    },
  },
  en: {
    headline: (year: number, rate: string, date: string, known: number, total: number) =>
      `${year}: ${rate} of Viet Nam's population insured (${date}); ${known} of ${total} provinces have a published rate`,
    newHeadline: (year: number, { total, year: own, earlier, derived }: StatusCounts) =>
      `${year}, by the ${total} new provinces: ${own} with a figure of the year` +
      `${earlier > 0 ? `, ${earlier} with an older one` : ""}, ${derived} computed from old ones`,
    highest: (places: string, value: string) =>
      `The highest of the exact figures: ${places}, ${value}.`,
    only: (place: string, value: string) =>
      `Only ${place} has an exact figure of the year: ${value}.`,
    counts: ({ year, earlier, countOnly, none }: StatusCounts, of: number) =>
      `On the map: ${year} with a figure of ${of}, ${earlier} with an older one, of the three years before` +
      `${countOnly > 0 ? `, ${countOnly} with a count of people only` : ""}, ${none} without a figure.`,
    country: (rate: string, date: string) => `Viet Nam: ${rate} (${date}).`,
    legend: {
      classes: "Rate, %",
      points: "Points",
      row: {
        year: (year: number) => `of ${year}`,
        earlier: (years: string) => `of ${years}`,
        derived: "computed",
        carried: "computed, older",
      },
      countOnly: "count only",
      brighter: "Brighter is higher.",
    },
    years: {
      play: "Play through the years",
      stop: "Stop",
      previous: (year: number) => `Year before: ${year}`,
      next: (year: number) => `Year after: ${year}`,
      small: "Small number: how many provinces have a figure of that very year.",
      none: (year: number) => `${year}: no provincial figure`,
    },
    onward: {
      otherYears: "Compare with another year",
      quality: (year: number, exact: number, bounded: number, people: string) =>
        `How complete the figures of ${year} are: exact for ${exact}, bounded or estimated for ${bounded}, together ${people} of the people`,
    },
  },
});

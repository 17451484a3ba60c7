import type { PublicationCounts, PublicationStatus } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import { counted } from "../lib/plural.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";

type Published = Exclude<PublicationStatus, "none">;

/** The parts of a sum that are there: "2 tỉnh …, 1 tỉnh …". */
const listed = (parts: readonly (readonly [count: number, words: string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(", ");

/** Words of the grid of what has been published and what is missing. */
export const missingWords = bilingual({
  vi: {
    heading: "Còn thiếu những gì",
    overall: (counts: PublicationCounts, provinces: number, from: number, to: number) =>
      `Bảng gồm ${provinces} tỉnh, thành phố, từ năm ${from} đến năm ${to}: ${formatCount(counts.total, "vi")} ô. Trong đó, ${counts.withRate} ô có tỷ lệ bao phủ, ${counts.countOnly} ô chỉ có số người, ${counts.none} ô chưa có số liệu.`,
    year: (year: number, counts: PublicationCounts, people: string) =>
      `Năm ${year}, trong ${counts.total} tỉnh, thành phố: ${listed([
        [counts.exact, "địa phương có tỷ lệ cụ thể"],
        [counts.bounded, "địa phương chỉ có mức “trên”, “dưới”, “gần”, “khoảng” hoặc ước tính"],
        [counts.countOnly, "địa phương chỉ có số người"],
        [counts.none, "địa phương chưa có số liệu"],
      ])}. Các địa phương có tỷ lệ chiếm ${people} dân số cả nước.`,
    newProvinces: (counts: PublicationCounts, year: number) =>
      `Từ năm ${year}, ${counts.withRate}/${counts.total} tỉnh, thành phố mới đã có tỷ lệ được công bố, của chính mình hoặc của tỉnh cũ giữ nguyên địa giới.`,
    never: (names: string) => `Chưa tìm được số liệu nào, kể cả số người, của ${names}.`,
    caption: "Số liệu đã công bố, theo tỉnh và năm",
    blank: "Ô trống: chưa có số liệu; mỗi ô dẫn đến nơi có thể tìm.",
    blankOf: (place: string, year: number) => `${place} ${year}: ${commonWords.vi.noFigure}`,
    status: {
      exact: "tỷ lệ cụ thể",
      bounded: "tỷ lệ “trên”, “dưới”, “gần”, “khoảng” hoặc ước tính",
      count_only: "chỉ có số người",
    } satisfies Record<Published, string>,
    origin: {
      public: "cơ quan Đảng, Nhà nước, văn bản",
      press: figureWords.vi.sourceKind.press,
      research: "nghiên cứu",
    },
    entry: (status: string, origin: string) => `${status}, ${origin}`,
    counted: (entry: string, count: number) => `${entry} (${count})`,
    province: commonWords.vi.province,
    legend: commonWords.vi.legend,
    download: (count: number) =>
      `Danh sách ${count} cặp tỉnh-năm còn thiếu, dùng khi gửi yêu cầu cung cấp thông tin`,
    ask: "Bạn biết nguồn đã công bố?",
  },
  en: {
    heading: "What is missing",
    overall: (counts, provinces, from, to) =>
      `${provinces} provinces, ${from} to ${to}: ${formatCount(counts.total, "en")} cells. ${counts.withRate} have a coverage rate, ${counts.countOnly} only a count of people; for ${counts.none} nothing was found.`,
    year: (year, counts, people) =>
      `${year}, of ${counts.total} provinces: ${listed([
        [counts.exact, "with an exact rate"],
        [counts.bounded, "with only “over”, “under”, “nearly”, “about” or an estimate"],
        [counts.countOnly, "with only a count of people"],
        [counts.none, "for which nothing was found"],
      ])}. Those with a rate hold ${people} of the country's people.`,
    newProvinces: (counts, year) =>
      `New provinces, since ${year}: ${counts.withRate} of ${counts.total} have a published rate, their own or that of the old province that they are unchanged from.`,
    never: (names) => `No figure at all, not even a number of people, was found for ${names}.`,
    caption: "What has been published, by province and year",
    blank: "Blank: nothing found; each cell leads to where it may be.",
    blankOf: (place, year) => `${place} ${year}: ${commonWords.en.noFigure}`,
    status: {
      exact: "exact rate",
      bounded: "rate “over”, “under”, “nearly”, “about” or estimated",
      count_only: "count of people only",
    },
    origin: {
      public: "public body, document",
      press: figureWords.en.sourceKind.press,
      research: "research",
    },
    entry: (status, origin) => `${status}, ${origin}`,
    counted: (entry, count) => `${entry} (${count})`,
    province: commonWords.en.province,
    legend: commonWords.en.legend,
    download: (count) =>
      `List of the ${counted(count, "province and year", "provinces and years")} without a rate, to ask for figures`,
    ask: "Do you know of a published one?",
  },
});

import type { PublicationCounts, PublicationStatus } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import { counted } from "../lib/plural.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";

type Published = Exclude<PublicationStatus, "none">;

/** The parts of a sum that are there: "2 nơi …, 1 nơi …". */
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
      `${provinces} tỉnh, thành, các năm ${from} đến ${to}: ${formatCount(counts.total, "vi")} ô. ${counts.withRate} ô có tỷ lệ bao phủ, ${counts.countOnly} ô chỉ có số người, ${counts.none} ô chưa thấy công bố gì.`,
    year: (year: number, counts: PublicationCounts, people: string) =>
      `Năm ${year}, trong ${counts.total} tỉnh, thành: ${listed([
        [counts.exact, "nơi công bố tỷ lệ cụ thể"],
        [counts.bounded, "nơi chỉ có mức “trên”, “dưới”, “gần”, “khoảng” hoặc số ước"],
        [counts.countOnly, "nơi chỉ có số người"],
        [counts.none, "nơi chưa thấy công bố gì"],
      ])}. Những nơi có tỷ lệ chiếm ${people} dân số cả nước.`,
    newProvinces: (counts: PublicationCounts, year: number) =>
      `Các tỉnh mới, từ năm ${year}: ${counts.withRate} trong ${counts.total} nơi đã có tỷ lệ được công bố, của chính mình hoặc của tỉnh cũ nay giữ nguyên.`,
    never: (names: string) => `Chưa thấy một con số nào: ${names}.`,
    caption: "Đã công bố gì, theo tỉnh và năm",
    blank: "Ô trống: chưa thấy công bố gì; mỗi ô dẫn đến nơi có thể tìm.",
    blankOf: (place: string, year: number) => `${place} ${year}: ${commonWords.vi.noFigure}`,
    status: {
      exact: "tỷ lệ cụ thể",
      bounded: "tỷ lệ “trên”, “dưới”, “gần”, “khoảng” hoặc ước",
      count_only: "chỉ có số người",
    } satisfies Record<Published, string>,
    origin: {
      public: "cơ quan nhà nước, văn bản",
      press: figureWords.vi.sourceKind.press,
      research: "nghiên cứu",
    },
    entry: (status: string, origin: string) => `${status}, ${origin}`,
    counted: (entry: string, count: number) => `${entry} (${count})`,
    province: commonWords.vi.province,
    legend: commonWords.vi.legend,
    download: (count: number) =>
      `Danh sách ${count} tỉnh và năm còn thiếu tỷ lệ, để hỏi xin số liệu (CSV)`,
    ask: "Biết một nguồn đã công bố?",
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
    never: (names) => `Without a single figure: ${names}.`,
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
      `List of the ${counted(count, "province and year", "provinces and years")} without a rate, to ask for figures (CSV)`,
    ask: "Do you know of a published one?",
  },
});

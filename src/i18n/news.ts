import { bilingual } from "../lib/language.ts";

/** What is newest: the country's figure, the map's year, and why the two may lie apart. */
export const newsWords = bilingual({
  vi: {
    headline: (value: string, date: string) =>
      `Số liệu mới nhất tìm được: ${value} người dân Việt Nam tham gia BHYT (${date})`,
    years: (date: string, mapYear: number) =>
      `Chưa tìm được số liệu của cả nước sau ${date}; bản đồ là của năm ${mapYear}, năm mới nhất có tỉnh, thành phố công bố số liệu.`,
    sameYear: (mapYear: number) => `Bản đồ cũng là của năm ${mapYear}.`,
    midYear: (figures: string) =>
      `Số liệu giữa năm, không nối vào đường vì chưa tìm được số liệu cuối năm đó: ${figures}. Vì vậy không thể nói tỷ lệ đã giảm rồi lại tăng.`,
  },
  en: {
    headline: (value: string, date: string) =>
      `Newest figure found: ${value} of people in Viet Nam had health insurance (${date})`,
    years: (date: string, mapYear: number) =>
      `No national figure after ${date} has been found; the map is of ${mapYear}, the newest year for which provinces have published any.`,
    sameYear: (mapYear: number) => `The map is of ${mapYear} too.`,
    midYear: (figures: string) =>
      `Figures of an earlier date in a year, which the line passes by since none of that year's end has been found: ${figures}. Whether the rate fell and rose again is not known.`,
  },
});

import { bilingual } from "../lib/language.ts";

/** What is newest: the country's figure, the map's year, and why the two may lie apart. */
export const newsWords = bilingual({
  vi: {
    headline: (value: string, date: string) =>
      `Số mới nhất tìm được: ${value} người dân Việt Nam có bảo hiểm y tế (${date})`,
    years: (date: string, mapYear: number) =>
      `Chưa tìm được số của cả nước sau ${date}; bản đồ là của năm ${mapYear}, năm mới nhất mà có tỉnh, thành đã công bố số.`,
    sameYear: (mapYear: number) => `Bản đồ cũng là của năm ${mapYear}.`,
    midYear: (figure: string, year: number) =>
      `${figure} không phải là số cuối năm: chưa tìm được số cuối năm ${year}, nên đường không đi qua chấm này và không nói rằng tỷ lệ đã giảm rồi tăng.`,
  },
  en: {
    headline: (value: string, date: string) =>
      `Newest figure found: ${value} of people in Viet Nam had health insurance (${date})`,
    years: (date: string, mapYear: number) =>
      `No figure of the whole country after ${date} has been found; the map is of ${mapYear}, the newest year for which provinces have published any.`,
    sameYear: (mapYear: number) => `The map is of ${mapYear} too.`,
    midYear: (figure: string, year: number) =>
      `${figure} is no figure of the year's end: none of ${year} has been found, so the line passes this dot by and does not say that the rate fell and rose again.`,
  },
});

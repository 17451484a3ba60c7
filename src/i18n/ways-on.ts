import { bilingual } from "../lib/language.ts";

/** Words of the links at the end of a page to what comes next. */
export const waysOnWords = bilingual({
  vi: {
    title: "Xem tiếp",
    map: (year: number) => `Bản đồ năm ${year}`,
    targetMap: (year: number) => `Bản đồ chỉ tiêu năm ${year}`,
    targets: (year: number) => `Chỉ tiêu năm ${year}: từng tỉnh và kết quả`,
    compare: (from: number, to: number) => `So sánh năm ${from} và năm ${to}`,
    explore: (place: string) => `${place}: bản đồ các tỉnh trong trang khám phá`,
    provinces: "Các tỉnh, thành phố của vùng",
  },
  en: {
    title: "See next",
    map: (year: number) => `Map of ${year}`,
    targetMap: (year: number) => `Map of the targets of ${year}`,
    targets: (year: number) => `Targets of ${year}: each province and what came of it`,
    compare: (from: number, to: number) => `${from} and ${to} compared`,
    explore: (place: string) => `${place}: map of its provinces in the explorer`,
    provinces: "Provinces of the region",
  },
});

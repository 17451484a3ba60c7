import { bilingual } from "../lib/language.ts";

/** Words of what may hold missing figures, and of how a figure is sent in. */
export const leadsWords = bilingual({
  vi: {
    heading: "Tìm số liệu còn thiếu ở đâu",
    lead: "Các tài liệu dưới đây có thể chứa số liệu hoặc chỉ tiêu còn thiếu nhưng chưa đọc được trọn vẹn. Chúng tôi không dùng số liệu nào từ các tài liệu này cho đến khi đọc được.",
    where: "Tài liệu có thể chứa số liệu còn thiếu",
    provinces: (names: string) => `Tỉnh, thành phố: ${names}.`,
    allProvinces: "cả 63",
    unknownProvinces: "chưa rõ",
    years: (years: string) => `Năm: ${years}.`,
    download: "Danh sách tài liệu",
    gaps: {
      heading: "Những năm chưa có số liệu",
      years: (place: string, years: string) =>
        `${place}: chưa có số liệu của năm ${years}. Có thể tìm trong:`,
      yearsOnly: (place: string, years: string) => `${place}: chưa có số liệu của năm ${years}.`,
    },
  },
  en: {
    heading: "Where missing figures may be",
    lead: "These documents probably hold figures or targets that are missing, but could not be read whole. Until they are read, nothing from them is used here.",
    where: "Documents that may hold missing figures",
    provinces: (names) => `Provinces: ${names}.`,
    allProvinces: "all 63",
    unknownProvinces: "not known",
    years: (years) => `Years: ${years}.`,
    download: "List of these documents",
    gaps: {
      heading: "Years without a figure",
      years: (place, years) => `${place}: no figure of ${years} was found. It may be in:`,
      yearsOnly: (place, years) => `${place}: no figure of ${years} was found.`,
    },
  },
});

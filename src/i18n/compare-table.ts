import { bilingual } from "../lib/language.ts";

/** Words of the groups of a comparison's table and of its column of targets. */
export const compareTableWords = bilingual({
  vi: {
    compared: (count: number) => `So sánh được (${count})`,
    oneYear: (count: number) => `Chỉ có số liệu của một trong hai năm (${count})`,
    neither: (count: number) => `Chưa có số liệu của cả hai năm (${count})`,
    target: (year: number) => `Chỉ tiêu năm ${year}`,
    noTarget: "chưa tìm thấy chỉ tiêu",
  },
  en: {
    compared: (count: number) => `Can be compared (${count})`,
    oneYear: (count: number) => `A figure for one of the two years only (${count})`,
    neither: (count: number) => `No figure for either year (${count})`,
    target: (year: number) => `Target for ${year}`,
    noTarget: "no target found",
  },
});

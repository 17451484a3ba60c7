import { bilingual } from "../lib/language.ts";

/** Words of the groups of a comparison's table and of its column of targets. */
export const compareTableWords = bilingual({
  vi: {
    compared: (count: number) => `So sánh được (${count})`,
    oneYear: (count: number) => `Chỉ có số cho một trong hai năm (${count})`,
    neither: (count: number) => `Không có số cho cả hai năm (${count})`,
    target: (year: number) => `Chỉ tiêu năm ${year}`,
    noTarget: "chưa thấy chỉ tiêu",
  },
  en: {
    compared: (count: number) => `Can be compared (${count})`,
    oneYear: (count: number) => `Only one of the two years known (${count})`,
    neither: (count: number) => `Neither year known (${count})`,
    target: (year: number) => `Target for ${year}`,
    noTarget: "no target found",
  },
});

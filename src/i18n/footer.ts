import { bilingual } from "../lib/language.ts";

/** Words of the state of the data at the foot of every page, and of what paper has beside it. */
export const footerWords = bilingual({
  vi: {
    data: (day: string, version: string) => `Dữ liệu đến ${day} · phiên bản ${version}`,
    printed: "in ngày",
  },
  en: {
    data: (day: string, version: string) => `Data to ${day} · version ${version}`,
    printed: "printed on",
  },
});

import { bilingual } from "../lib/language.ts";

export const mapWords = bilingual({
  vi: {
    enlargement: {
      "red-river-delta": "ĐB sông Hồng",
      "mekong-delta": "ĐB sông Cửu Long",
    },
    openPage: "Mở trang",
  },
  en: {
    enlargement: {
      "red-river-delta": "Red River Delta",
      "mekong-delta": "Mekong Delta",
    },
    openPage: "Open the page of",
  },
});

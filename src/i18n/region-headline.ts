import { bilingual } from "../lib/language.ts";
import { counted } from "../lib/plural.ts";

/** The sentence above a region's page: how many of its provinces the mean is of. */
export const regionHeadlineWords = bilingual({
  vi: {
    headline: (place: string, known: number, all: number, mean: string, year: number) =>
      `${place}: ${known}/${all} tỉnh, thành phố có số liệu cho năm ${year}, bình quân ${mean}`,
  },
  en: {
    headline: (place: string, known: number, all: number, mean: string, year: number) =>
      `${place}: ${known} of ${counted(all, "province")} have a figure for ${year}: mean ${mean}`,
  },
});

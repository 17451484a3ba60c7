import type { Bilingual } from "../lib/language.ts";

/** Fields that only the files of districts and communes have, which there may be none of. */
export const apiLocalFields: Record<string, Bilingual<string>> = {
  district_vi: {
    vi: "Quận, huyện chứa xã, phường đó (đến 30/6/2025), tiếng Việt",
    en: "District that the commune lies in (until 30 June 2025), in Vietnamese",
  },
  district_en: {
    vi: "Quận, huyện chứa xã, phường đó, tiếng Anh",
    en: "District that the commune lies in, in English",
  },
  province_vi: {
    vi: "Tỉnh, thành phố chứa đơn vị đó, tiếng Việt",
    en: "Its province, in Vietnamese",
  },
  province_en: { vi: "Tỉnh, thành phố chứa đơn vị đó, tiếng Anh", en: "Its province, in English" },
};

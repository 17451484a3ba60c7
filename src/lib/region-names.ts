import { fold } from "./fold.ts";

/** The names of a region in our tables. */
export interface RegionName {
  name_vi: string;
  name_en: string;
}

/** Other divisions that tables of provinces have rows for; no province bears such a name. */
const otherRegions = [
  ...["Miền Bắc", "Miền Trung", "Miền Nam", "Bắc Bộ", "Trung Bộ", "Nam Bộ", "Tây Nam Bộ"],
  ...["Tây Bắc", "Tây Bắc Bộ", "Đông Bắc", "Đông Bắc Bộ", "Trung du và miền núi Bắc Bộ"],
  ...["Bắc Trung Bộ", "Nam Trung Bộ", "Duyên hải Nam Trung Bộ", "Duyên hải miền Trung"],
  ...["Đồng bằng Bắc Bộ", "Đồng bằng sông Cửu Long (ĐBSCL)", "ĐBSH", "ĐBSCL"],
  ...["North", "Northern Vietnam", "Northwest", "Northeast", "North Central", "South Central"],
  ...["North Central Coast", "South Central Coast", "Central Vietnam", "South", "South East"],
  ...["Southern Vietnam", "Mekong Delta"],
];

/** What people call a region of our tables, by its slug. */
export const regionAliases: Readonly<Record<string, readonly string[]>> = {
  "dong-bang-song-hong": ["ĐBSH"],
  "trung-du-va-mien-nui-phia-bac": ["Miền núi phía Bắc", "Tây Bắc", "Đông Bắc"],
  "bac-trung-bo-va-duyen-hai-mien-trung": ["Bắc Trung Bộ", "Duyên hải miền Trung", "Miền Trung"],
  "dong-nam-bo": ["Miền Đông Nam Bộ"],
  "dong-bang-song-cuu-long": ["ĐBSCL", "Mekong Delta", "Miền Tây"],
};

/** What spellings of a region share; numbers before it, Roman ones too, only count rows. */
const regionKey = (text: string): string =>
  fold(text)
    .replace(/^(\d+|[ivx]+) (?=\w)/, "")
    .replace(/^(vung|khu vuc) (?=\w)/, "")
    .replace(/ region$/, "");

/** A test of whether a text names a region, by the names of our tables or another division. */
export function regionTest(regions: readonly RegionName[]): (text: string) => boolean {
  const names = regions.flatMap(({ name_vi, name_en }) => [name_vi, name_en]);
  const keys = new Set([...names, ...otherRegions].map(regionKey));
  return (text) => keys.has(regionKey(text));
}

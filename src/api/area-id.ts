import type { AreaSetOrCountry, LocalSet } from "../sql/questions.ts";

/** What tells codes of other sets from those of the country and the 63; as in `datapackage.json`. */
const marks: Record<AreaSetOrCountry | LocalSet, string> = {
  country: "",
  "63": "",
  "34": "n",
  district: "d",
  commune: "c",
  commune_2025: "cn",
};

/**
 * An area in one word, as observations name it: `14` of the 63 provinces, `15n` of the 34, `00` the
 * country, `116d` a district, `03646c` a commune, `03646cn` one since July 2025.
 */
export const areaId = (area: {
  area_set: AreaSetOrCountry | LocalSet;
  area_code: string;
}): string => area.area_code + marks[area.area_set];

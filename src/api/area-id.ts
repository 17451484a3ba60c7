import type { AreaSetOrCountry } from "../sql/questions.ts";

/**
 * An area in one word, as observations name it: `14` of the 63 provinces, `15n` of the 34, `00` the
 * country.
 */
export const areaId = (area: { area_set: AreaSetOrCountry; area_code: string }): string =>
  area.area_code + (area.area_set === "34" ? "n" : "");

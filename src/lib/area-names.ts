import type { Row } from "../sql/questions.ts";
import { areaAliases } from "./area-aliases.ts";
import { fold } from "./fold.ts";

export type { AreaSet } from "../sql/questions.ts";

/** Every way our tables have to name a province or the country. */
export type AreaName = Row<"area-names">;

/** Code of the country, a row that many tables of provinces hold too. */
export const countryCode = "00";

// A single letter before another one is the start of an abbreviation: "T.T. Huế".
const kindBefore = /^(tinh|thanh pho|tp|t p|thu do|province of|city of|t(?= \w\w)) (?=\w)/;
const kindAfter = / (province|municipality|city|viet nam|vietnam)$/;
const rowNumber = /^\d+ (?=[a-z])/;
const wholeNumber = /^(\d{1,2})(?:[.,]0+)?$/;

/**
 * What all spellings of a name share: no accents, case, spaces and punctuation, no kind of unit, no
 * row number before it. Codes get the leading zero that spreadsheets drop: "1" and "1.0" are "01".
 */
export function areaKey(text: string): string {
  const digits = wholeNumber.exec(text.trim())?.[1];
  if (digits) return digits.padStart(2, "0");
  const name = fold(text).replace(rowNumber, "").replace(kindBefore, "");
  return name.replace(kindAfter, "").replace(kindAfter, "").replaceAll(" ", "");
}

/** The keys of an area: those of its official names and codes, and those of what people write. */
export function keysOf(area: AreaName): { official: string[]; others: string[] } {
  const { area_code, name_vi, name_en, slug, iso_code } = area;
  return {
    official: [area_code, name_vi, name_en, iso_code].flatMap((name) =>
      name ? areaKey(name) : [],
    ),
    // The page of a new province can bear an old province's name: Huế stands at thua-thien-hue.
    others: [slug, ...(areaAliases[area_code] ?? [])].filter(Boolean).map(areaKey),
  };
}

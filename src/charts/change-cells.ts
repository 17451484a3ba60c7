import { addressOf } from "../lib/addresses.ts";
import type { CompareState } from "../lib/compare-state.ts";
import { type Language, nameOf } from "../lib/language.ts";
import { changeFill } from "./change-classes.ts";
import type { Comparison } from "./change-summary.ts";
import { areaPhrase } from "./change-text.ts";
import type { MapCell } from "./map-fill.ts";

/** The cells of a change map, one a row, for the map at build time and in the browser. */
export const changeCells = (
  rows: readonly Comparison[],
  state: CompareState,
  language: Language,
): MapCell[] =>
  rows.map((row) => ({
    area: row.area_code,
    name: nameOf(row, language),
    fill: changeFill(row),
    label: `${nameOf(row, language)}: ${areaPhrase(row, state, language)}`,
    href: addressOf(language, { page: "province", slug: row.slug }),
  }));

import { addressOf } from "../../lib/addresses.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import type { MapCell } from "../../lib/fill.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { compareFill } from "./classes.ts";
import type { CompareRow } from "./summary.ts";
import { areaPhrase } from "./text.ts";

/** The cells of a change map, one a row, for the map at build time and in the browser. */
export const compareCells = (
  rows: readonly CompareRow[],
  state: CompareState,
  language: Language,
): MapCell[] =>
  rows.map((row) => ({
    area: row.area_code,
    name: nameOf(row, language),
    fill: compareFill(row),
    label: `${nameOf(row, language)}: ${areaPhrase(row, state, language)}`,
    href: addressOf(language, { page: "province", slug: row.slug }),
  }));

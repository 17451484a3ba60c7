import type { AreaName } from "../area-names.ts";
import { fold } from "../fold.ts";
import { countNamed, type ValueCounts } from "./area-match.ts";

/** A column under a name that promises provinces; bare numbers are taken for codes only there. */
const promising = /\b(ma|code|gso|iso|area|tinh|thanh pho|province|dia phuong|don vi|ten)\b/;

const bareNumber = /^\d{1,2}(?:[.,]0+)?$/;

/** A column with more different values than these holds something else. */
export const mostAreaTexts = 2000;

/** Longer texts name no province, and take long to compare. */
export const longestAreaText = 200;

/** Values that must name a province, as a share; the rest may be totals and misspellings. */
const enough = 0.5;

/** How surely a column names provinces, 0 (not) to 1. */
function certainty(name: string, counts: ValueCounts, areas: readonly AreaName[]): number {
  if (counts.size === 0) return 0;
  const values = [...counts.keys()];
  const named = countNamed(values, areas);
  const share = named / values.length;
  if (values.some((value) => bareNumber.test(value.trim()))) {
    // Of a column of names and one of codes the names say more to a reader.
    return share === 1 && promising.test(fold(name)) ? 0.99 : 0;
  }
  return share < enough || (named === 1 && share < 1) ? 0 : share;
}

/**
 * The column that names provinces most surely, or undefined where none does.
 * @param columns each with the rows by distinct value
 */
export function findAreaColumn(
  columns: readonly { name: string; counts: ValueCounts }[],
  areas: readonly AreaName[],
): string | undefined {
  const ranked = columns
    .map(({ name, counts }) => ({ name, certainty: certainty(name, counts, areas) }))
    .sort((a, b) => b.certainty - a.certainty);
  return ranked[0] && ranked[0].certainty > 0 ? ranked[0].name : undefined;
}

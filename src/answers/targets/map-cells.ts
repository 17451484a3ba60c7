import { targetWords } from "../../i18n/targets.ts";
import { addressOf } from "../../lib/addresses.ts";
import type { Fill, MapCell } from "../../lib/fill.ts";
import { gapClass } from "../../lib/gap-classes.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";
import { withTarget } from "./outcomes.ts";
import { outcomePhrase, targetText } from "./text.ts";

type TargetMapRow = Row<"target-map">;

/** The fill of a province by the distance of its figure from its target. */
export function targetFill({
  outcome,
  gap_points,
}: Pick<TargetMapRow, "outcome" | "gap_points">): Fill {
  if (outcome === "no_target") return { kind: "none" };
  if (outcome === "no_figure") return { kind: "target-only" };
  if (outcome === "above_then") return { kind: "above-then" };
  if (outcome === "below_then") return { kind: "below-then" };
  if (gap_points === null) return { kind: "cannot-say" };
  // "Under 90" misses 90 by an unknown margin: a distance of 0 that still lies below.
  const index = outcome === "missed" && gap_points === 0 ? 2 : gapClass(gap_points);
  return { kind: "diverging", index, below: index < 3 };
}

function phraseOf(row: TargetMapRow, year: number, language: Language): string {
  const [target] = withTarget([row], year);
  const words = targetWords[language];
  if (!target) return words.outcome.no_target;
  return `${words.target(targetText(target, language))}; ${outcomePhrase(target, language)}`;
}

/**
 * The cells of the map of distance to target, one a row.
 * @param year the year that the map is of
 */
export const targetMapCells = (
  rows: readonly TargetMapRow[],
  year: number,
  language: Language,
): MapCell[] =>
  rows.map((row) => ({
    area: row.area_code,
    name: nameOf(row, language),
    fill: targetFill(row),
    label: `${nameOf(row, language)}: ${phraseOf(row, year, language)}`,
    href: addressOf(language, { page: "province", slug: row.slug }),
  }));

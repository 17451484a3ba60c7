import { targetWords } from "../../i18n/targets.ts";
import { targetsPageWords } from "../../i18n/targets-page.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";
import { outcomePhrase, signedGap, targetText } from "./text.ts";

/** A target of which its figure says how far it was met or missed. */
export type KnownTarget = Row<"target-list"> & { gap_points: number };

/** The targets in force whose distance is known, the farthest above first. */
export const knownTargets = (rows: readonly Row<"target-list">[]): KnownTarget[] =>
  rows
    .filter((row): row is KnownTarget => row.in_force && row.gap_points !== null)
    .sort((a, b) => b.gap_points - a.gap_points);

/** "Sơn La 2020". */
export function rowLabel(target: KnownTarget, language: Language): string {
  const country = targetsPageWords[language].chart.country;
  const place = target.area_set === "country" ? country : nameOf(target, language);
  return `${place} ${target.year}`;
}

/** What a dot tells under the mouse. */
export const gapTitle = (target: KnownTarget, language: Language): string =>
  `${rowLabel(target, language)}: ${targetWords[language].target(targetText(target, language))}; ` +
  outcomePhrase(target, language);

/** Every distance in the order of the chart. */
export const gapsDescription = (targets: readonly KnownTarget[], language: Language): string =>
  targetsPageWords[language].chart.description(
    targets
      .map((target) => `${rowLabel(target, language)} ${signedGap(target.gap_points, language)}`)
      .join("; "),
  );

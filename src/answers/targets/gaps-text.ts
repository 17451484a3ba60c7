import { targetWords } from "../../i18n/targets.ts";
import { targetsPageWords } from "../../i18n/targets-page.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";
import { isVerdict } from "./outcomes.ts";
import { outcomePhrase, signedGap, targetText } from "./text.ts";

/** A target whose distance from its figure is known. */
export type KnownTarget = Row<"target-list"> & { gap_points: number };

/** The targets in force whose distance is known: verdicts, then those of earlier dates, by distance. */
export const knownTargets = (rows: readonly Row<"target-list">[]): KnownTarget[] =>
  rows
    .filter((row): row is KnownTarget => row.in_force && row.gap_points !== null)
    .sort((a, b) => Number(isVerdict(b)) - Number(isVerdict(a)) || b.gap_points - a.gap_points);

/** What a figure of the year's end tells, and what an earlier one does; a group without any has none. */
export function groupsOf(targets: readonly KnownTarget[], language: Language) {
  const words = targetsPageWords[language].chart;
  const groups = [
    { title: words.verdicts, members: targets.filter(isVerdict) },
    { title: words.earlier, members: targets.filter((target) => !isVerdict(target)) },
  ];
  return groups.filter(({ members }) => members.length > 0);
}

/** The distances that a chart of these targets spans, 0 among them. */
export function gapRange(targets: readonly KnownTarget[]): [first: number, last: number] {
  const gaps = targets.map((target) => target.gap_points);
  return [Math.min(0, ...gaps), Math.max(0, ...gaps)];
}

/** Who a target is for: "Sơn La". */
export const placeOf = (
  target: Pick<Row<"target-list">, "area_set" | "name_vi" | "name_en">,
  language: Language,
): string =>
  target.area_set === "country"
    ? targetsPageWords[language].chart.country
    : nameOf(target, language);

/** "Sơn La 2020". */
function rowLabel(target: KnownTarget, language: Language): string {
  return `${placeOf(target, language)} ${target.year}`;
}

/** What a dot tells under the mouse. */
export const gapTitle = (target: KnownTarget, language: Language): string =>
  `${rowLabel(target, language)}: ${targetWords[language].target(targetText(target, language))}; ` +
  outcomePhrase(target, language);

/** Every distance in the order of the chart. */
export const gapsDescription = (targets: readonly KnownTarget[], language: Language): string =>
  groupsOf(targets, language)
    .map(({ title, members }) => {
      const parts = members.map(
        (target) => `${rowLabel(target, language)} ${signedGap(target.gap_points, language)}`,
      );
      return targetsPageWords[language].chart.description(title, parts.join("; "));
    })
    .join(" ");

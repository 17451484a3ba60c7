import { targetMapWords } from "../../i18n/target-map.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { AreaTarget } from "./outcomes.ts";
import { datedGap, outcomePhrase } from "./text.ts";

/**
 * Who went farthest above and stayed farthest below a target, in sentences. Only an exact figure is
 * compared with others; who alone met or missed one is named without being called farthest.
 * @param checks in the order of their distance, the highest first
 */
export function outermost(checks: readonly AreaTarget[], language: Language): string[] {
  const words = targetMapWords[language];
  return (["met", "missed"] as const).flatMap((outcome) => {
    const alike = checks.filter((check) => check.outcome === outcome);
    const exact = alike.filter(({ bound }) => bound === "exact");
    const row = exact.at(outcome === "met" ? 0 : -1);
    if (!row) return [];
    const name = nameOf(row, language);
    if (alike.length === 1) return [`${name}: ${outcomePhrase(row, language)}.`];
    if (exact.length === 1) return [];
    const say = outcome === "met" ? words.highest : words.lowest;
    return [say(name, datedGap(row, language) ?? "")];
  });
}

import { countOutcomes } from "../../answers/targets/outcomes.ts";
import { targetsPageWords } from "../../i18n/targets-page.ts";
import type { Language } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";

/** Some targets in a few sentences: who was asked, for which years, and what happened. */
export function decisionSummary(targets: Row<"target-list">[], language: Language): string {
  const words = targetsPageWords[language].decision;
  const years = targets.map((target) => target.year);
  const provinces = new Set(
    targets.filter(({ slug }) => slug).map((target) => target.area_set + target.area_code),
  ).size;
  const hasCountry = targets.some((target) => target.area_set === "country");
  const outcomes = (["provinces", "country"] as const).flatMap((whose) => {
    const members = targets.filter(
      ({ area_set }) => (area_set === "country") === (whose === "country"),
    );
    return members.length > 0 ? [words.happened(words.results[whose], countOutcomes(members))] : [];
  });
  const superseded = targets.filter((target) => !target.in_force).length;
  return [
    words.asked(
      targets.length,
      provinces,
      hasCountry,
      words.years(Math.min(...years), Math.max(...years)),
    ),
    ...outcomes,
    superseded > 0 && words.superseded(superseded),
  ]
    .filter(Boolean)
    .join(" ");
}

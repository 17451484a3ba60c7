import { figurePageWords } from "../../i18n/figure-page.ts";
import { figureWords } from "../../i18n/figures.ts";
import type { Language } from "../../lib/language.ts";
import type { ListedFigure } from "../../page-data/figures.ts";

type Value = NonNullable<ListedFigure["rate"]>;

/** Whether a value is the figure of its year, and the step of the rule that told. */
export function standingSentence(value: Value, language: Language): string {
  const words = figurePageWords[language].standing;
  const measure = figureWords[language].measure[value.measure];
  const { decided_by, chosen, year } = value;
  if (decided_by === null) return words.only(measure, year);
  return chosen
    ? words.chosen(measure, year, words.chosenBecause[decided_by])
    : words.other(measure, year, words.otherBecause[decided_by]);
}

/** The same in a few words, for a line among the others of the year. */
export function shortStanding({ chosen, decided_by }: Value, language: Language): string {
  const words = figurePageWords[language].standing;
  return chosen || decided_by === null ? words.ofYear : words.short[decided_by];
}

import { bracketedAsOf, figureText } from "../../answers/figure.ts";
import { withTarget } from "../../answers/targets/outcomes.ts";
import { outcomePhrase, targetText } from "../../answers/targets/text.ts";
import { targetMapWords } from "../../i18n/target-map.ts";
import { targetWords } from "../../i18n/targets.ts";
import type { Language } from "../../lib/language.ts";
import { ask } from "../../page-data/ask.ts";

/** What is known of the whole country in a year, in words: its rate with the date, its target. */
interface CountrySummary {
  figure: { rate: string; date: string } | undefined;
  target: string | undefined;
}

/** The country's rate of a year, and the target in force with what came of it. */
export async function countryOf(year: number, language: Language): Promise<CountrySummary> {
  const series = await ask("national-series", { measure: "coverage_rate" });
  const figure = series.find((row) => row.year === year);
  const rows = await ask("target-map", { area_set: "country", year, region: "all" });
  const [target] = withTarget(rows, year);
  return {
    figure: figure && {
      rate: figureText({ ...figure, measure: "coverage_rate" }, language),
      date: bracketedAsOf(figure, language),
    },
    target:
      target &&
      targetMapWords[language].country(
        targetText(target, language),
        targetWords[language].setBy[target.set_by],
        outcomePhrase(target, language),
      ),
  };
}

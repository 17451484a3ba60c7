import { waysOnWords } from "../../i18n/ways-on.ts";
import type { Page } from "../../lib/addresses.ts";
import { type CompareState, pageOfYears } from "../../lib/compare-state.ts";
import { comparedYears } from "../../lib/compare-years.ts";
import type { Language } from "../../lib/language.ts";

/** The pages that compare an earlier year with this one, by name. */
export const pairsEnding = (
  year: number,
  areaSet: CompareState["areaSet"],
  language: Language,
): { text: string; page: Page }[] =>
  comparedYears
    .filter(([, to]) => to === year)
    .map((years) => ({
      text: waysOnWords[language].compare(years[0], years[1]),
      page: pageOfYears(years, areaSet),
    }));

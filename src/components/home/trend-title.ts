import { figureText } from "../../answers/figure.ts";
import { homeWords } from "../../i18n/home.ts";
import type { Language } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";

type Figure = Row<"national-series">;

/** Where the country's coverage rate started and where it stands. */
export function trendTitle({ first, last }: { first: Figure; last: Figure }, lang: Language) {
  const text = (row: Figure) => figureText({ ...row, measure: "coverage_rate" }, lang);
  return homeWords[lang].trendTitle(text(first), text(last), first.year, last.year);
}

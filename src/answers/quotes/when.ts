import { figureWords } from "../../i18n/figures.ts";
import { quoteWords } from "../../i18n/quotes.ts";
import { formatDate } from "../../lib/dates.ts";
import type { Language } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";

/** How a sentence begins that tells of a date: "Ngày 31/10/2020", "In 2019 (year inferred …)". */
export function whenText(
  { as_of, as_of_basis }: Pick<Row<"area-history">, "as_of" | "as_of_basis">,
  language: Language,
): string {
  const words = quoteWords[language];
  const precision = as_of.length === 4 ? "year" : as_of.length === 7 ? "month" : "day";
  const when = words.on[precision](formatDate(as_of, language));
  const note = figureWords[language].asOfBasis[as_of_basis];
  return note ? words.noted(when, note) : when;
}

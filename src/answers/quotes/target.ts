import { quoteWords } from "../../i18n/quotes.ts";
import { targetWords } from "../../i18n/targets.ts";
import type { Language } from "../../lib/language.ts";
import type { TargetRow } from "../../lib/target-row.ts";
import { figureText } from "../figure.ts";
import { isVerdict } from "../targets/outcomes.ts";
import { gapText, targetText } from "../targets/text.ts";
import { whenText } from "./when.ts";

/** A target with what its figure needs to be quoted. */
export type QuotedTarget = Omit<
  TargetRow,
  "slug" | "instrument" | "observation_id" | (keyof TargetRow & `source_${string}`)
>;

/**
 * A target and what came of it in two sentences to quote: met or missed only by a figure of the
 * year's end, above or below by an earlier one.
 * @param publisher of the figure beside the target
 */
export function targetQuote(
  place: string,
  target: QuotedTarget,
  publisher: string | null,
  language: Language,
): string {
  const words = quoteWords[language];
  const { value, bound, decimals, as_of, as_of_basis, outcome, year } = target;
  const setBy = targetWords[language].setBy[target.set_by];
  const said = words.target(place, year, targetText(target, language), setBy);
  if (value === null || !bound || !as_of || !as_of_basis || publisher === null)
    return `${said} ${words.noFigure(year)}`;
  const when = whenText({ as_of, as_of_basis }, language);
  const figure = figureText({ measure: "coverage_rate", value, bound, decimals }, language);
  const gap = gapText(target, language);
  if (gap === undefined) return `${said} ${words.untold(when, figure, publisher)}`;
  const { told, outcome: names } = targetWords[language];
  return isVerdict(target)
    ? `${said} ${words.verdict(when, figure, publisher, told(names[outcome], gap))}`
    : `${said} ${words.earlier(when, figure, publisher, gap)}`;
}

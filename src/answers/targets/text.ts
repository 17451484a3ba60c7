import { figureWords } from "../../i18n/figures.ts";
import { targetWords } from "../../i18n/targets.ts";
import { formatDate } from "../../lib/dates.ts";
import type { Language } from "../../lib/language.ts";
import { formatDecimal, formatPercent } from "../../lib/numbers.ts";
import type { TargetRow } from "../../lib/target-row.ts";
import { figureText } from "../figure.ts";
import { isVerdict } from "./outcomes.ts";

type Check = Pick<TargetRow, "outcome" | "gap_points" | "value" | "bound" | "decimals">;
type DatedCheck = Check & Pick<TargetRow, "year" | "as_of" | "as_of_basis">;

/** A target as text: "95,7%", "at least 80%". */
export function targetText(
  target: Pick<TargetRow, "target_pct" | "target_qualifier">,
  language: Language,
): string {
  const value = formatPercent(target.target_pct, language);
  return target.target_qualifier === "at_least" ? targetWords[language].atLeast(value) : value;
}

/** Of the distance: "nearly 95" is nearly 5 points above 90, and more than 2 below 97. */
const gapBound = ({ bound, outcome }: Check) =>
  bound === "nearly" && (outcome === "missed" || outcome === "below_then")
    ? "under"
    : (bound ?? "exact");

/** How far a figure lies from its target, or undefined where nothing can be said of it. */
export function gapText(check: Check, language: Language): string | undefined {
  const { gap_points, outcome } = check;
  const bound = gapBound(check);
  if (gap_points === null) return undefined;
  const { amount, ...words } = targetWords[language];
  const gap = isVerdict(check) ? words.gap : words.gapThen;
  const isOneSided = bound === "over" || bound === "under";
  if (gap_points === 0 && isOneSided)
    return outcome === "met" || outcome === "above_then" ? gap.aboveUnknown : gap.belowUnknown;
  if (gap_points === 0) return gap.equal;
  const points = formatDecimal(Math.abs(gap_points), language);
  const text = isOneSided ? amount.least(points) : amount[bound](points);
  return gap_points > 0 ? gap.above(text) : gap.below(text);
}

/** "+6,5", "−0.16" or "0", with the decimals that the two published numbers have. */
export function signedGap(points: number, language: Language): string {
  const sign = points > 0 ? "+" : points < 0 ? "\u2212" : "";
  return sign + formatDecimal(Math.abs(points), language);
}

/** The distance in a table: "−0,16 điểm", "about −3.5 points"; undefined where none is known. */
export function shortGap(check: Check, language: Language): string | undefined {
  const { gap_points } = check;
  if (gap_points === null) return undefined;
  const bounded = figureWords[language].bounded[gapBound(check)];
  return targetWords[language].points(bounded(signedGap(gap_points, language)));
}

const basisNote = ({ as_of_basis }: DatedCheck, language: Language): string =>
  as_of_basis ? figureWords[language].asOfBasis[as_of_basis] : "";

/** The date of a figure in a sentence: "số đến 31/12/2020", "in 2024", with how it is known. */
function datePhrase(check: DatedCheck, language: Language): string {
  const words = targetWords[language];
  if (!check.as_of) return "";
  const date = formatDate(check.as_of, language);
  const phrase = check.as_of.length === 4 ? words.ofYear(date) : words.asOf(date);
  const note = basisNote(check, language);
  return note ? words.noted(phrase, note) : phrase;
}

/** A date before the year's end: "vào ngày 31/10/2020", "in June 2020 (date of publication)". */
function thenPhrase(check: DatedCheck, language: Language): string {
  const words = targetWords[language];
  if (!check.as_of) return "";
  const date = formatDate(check.as_of, language);
  const phrase = check.as_of.length === 7 ? words.inMonth(date) : words.onDay(date);
  const note = basisNote(check, language);
  return note ? `${phrase} (${note})` : phrase;
}

/** The distance with the date of the figure, undefined where none is known. */
export function datedGap(check: DatedCheck, language: Language): string | undefined {
  const gap = gapText(check, language);
  if (!gap || !isVerdict(check)) return gap && `${gap} ${thenPhrase(check, language)}`;
  return targetWords[language].dated(gap, datePhrase(check, language));
}

/**
 * What came of a target with gap and date: "missed as of 31 December 2022 by 0.56 points"; where the
 * figure is earlier no verdict: "0.16 points below on 31 October 2020".
 */
export function outcomePhrase(check: DatedCheck, language: Language): string {
  const words = targetWords[language];
  const { value, bound, decimals, outcome } = check;
  if (value === null || bound === null) return words.noFigure(check.year);
  const gap = datedGap(check, language);
  if (gap) return isVerdict(check) ? words.told(words.outcome[outcome], gap) : gap;
  const figure = figureText({ measure: "coverage_rate", value, bound, decimals }, language);
  return words.untold(figure, datePhrase(check, language));
}

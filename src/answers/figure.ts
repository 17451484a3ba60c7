import { figureWords } from "../i18n/figures.ts";
import { formatDate } from "../lib/dates.ts";
import type { Language } from "../lib/language.ts";
import { isCount } from "../lib/measures.ts";
import {
  derivedDecimals,
  formatCount,
  formatPercent,
  formatShortCount,
  type Rounding,
  roundDerivedCount,
} from "../lib/numbers.ts";
import type { Bound, Measure } from "../sql/questions.ts";

/** A count as precise as it is known: those that we compute in hundreds. */
const shownCount = (measure: Measure, value: number) =>
  measure === "uninsured" ? roundDerivedCount(value) : value;

/** A figure that can be written out; of a published rate, with the digits that its source printed. */
interface Written {
  measure: Measure;
  value: number;
  bound: Bound;
  decimals?: number | null;
}

/**
 * A figure as text with its bound and unit: "trên 92%", "about 1,563,000 people". A published rate
 * keeps its digits: "95,90%".
 * @param most most digits of a percentage; what we compute has fewer than what was published
 */
export function figureText(
  figure: Written,
  language: Language,
  most = figure.measure === "insured_share" ? derivedDecimals : 2,
): string {
  const words = figureWords[language];
  const { measure, value, bound, decimals } = figure;
  if (isCount(measure)) {
    return words.people(words.bounded[bound](formatCount(shownCount(measure, value), language)));
  }
  return words.bounded[bound](formatPercent(value, language, decimals ?? most, decimals ?? 0));
}

const roundings: Partial<Record<Bound, Rounding>> = {
  over: "floor",
  under: "ceil",
  nearly: "ceil",
};

/** The same where there is little room, as in a drawing: "trên 1,2 triệu" instead of the full count. */
export function shortFigureText(figure: Written, language: Language): string {
  const { measure, value, bound } = figure;
  if (!isCount(measure)) return figureText(figure, language);
  const count = formatShortCount(shownCount(measure, value), language, roundings[bound]);
  return figureWords[language].bounded[bound](count);
}

/**
 * Names the link of a figure to its page; starts with what is seen, so that it can be spoken, and
 * among links of many places says of which it is.
 */
export const originLabel = (figure: string, language: Language, place?: string): string =>
  figureWords[language].origin(place ? `${figure}, ${place}` : figure);

interface Dated {
  as_of: string;
  as_of_basis: "stated" | "context" | "publication";
}

/** The date a figure refers to, with a word where the source did not state it. */
export function asOfText(figure: Dated, language: Language): string {
  const note = figureWords[language].asOfBasis[figure.as_of_basis];
  return formatDate(figure.as_of, language) + (note && ` (${note})`);
}

/** The same for where brackets stand around it already. */
export function bracketedAsOf(figure: Dated, language: Language): string {
  const note = figureWords[language].asOfBasis[figure.as_of_basis];
  return [formatDate(figure.as_of, language), note].filter(Boolean).join(", ");
}

import { twoMeasuresWords } from "../i18n/charts.ts";
import { compareWords } from "../i18n/compare.ts";
import { methodsWords } from "../i18n/methods.ts";
import { formatDate } from "../lib/dates.ts";
import { type Language, nameOf } from "../lib/language.ts";
import { formatPoints } from "../lib/numbers.ts";
import { publisherOf } from "../lib/publisher.ts";
import type { Row } from "../sql/questions.ts";
import { figureText } from "./figure.ts";

/** A figure with both measures, as far as the chart reads it. */
export type Pair = Pick<
  Row<"two-measures">,
  | "name_vi"
  | "name_en"
  | "as_of"
  | "year"
  | "coverage_rate"
  | "rate_bound"
  | "rate_decimals"
  | "insured_share"
  | "share_bound"
  | "difference_points"
  | "difference_bound"
  | "source_publisher"
  | "source_publisher_en"
>;

/** How the exact pairs divide, and the ones farthest out; a side without figures has none. */
export interface SideCounts {
  all: number;
  exact: number;
  above: number;
  below: number;
  highest: Pair | undefined;
  lowest: Pair | undefined;
}

/** Whether the difference is known as it stands, not only as a bound or about. */
export const isExactPair = ({ difference_bound }: Pair): boolean => difference_bound === "exact";

/** Counts the exact pairs on each side of equality and finds the outermost ones. */
export function countSides(pairs: readonly Pair[]): SideCounts {
  const exact = pairs.filter(isExactPair);
  const ordered = exact.toSorted((a, b) => a.difference_points - b.difference_points);
  const above = ordered.filter((pair) => pair.difference_points > 0);
  const below = ordered.filter((pair) => pair.difference_points < 0);
  return {
    all: pairs.length,
    exact: exact.length,
    above: above.length,
    below: below.length,
    highest: above.at(-1),
    lowest: below[0],
  };
}

/** "Cà Mau, 5/12/2024". */
const datedName = (pair: Pair, language: Language) =>
  `${nameOf(pair, language)}, ${formatDate(pair.as_of, language)}`;

/** "+8,5", "at least +5.2", "about −3.1": the difference as far as it is known, in points. */
export const differenceText = (pair: Pair, language: Language): string =>
  compareWords[language].changeBound[pair.difference_bound](
    formatPoints(pair.difference_points, language),
    pair.difference_points < 0,
  );

/** The label of an outermost dot, on two lines to stay within a phone's width. */
export const pairLabel = (pair: Pair, language: Language): string =>
  `${nameOf(pair, language)} ${pair.year}\n${formatPoints(pair.difference_points, language)}`;

/** What a dot tells under the mouse: whose figure, both measures, difference and publisher. */
export function pairTitle(pair: Pair, language: Language): string {
  const words = twoMeasuresWords[language];
  const rate = figureText(
    {
      measure: "coverage_rate",
      value: pair.coverage_rate,
      bound: pair.rate_bound,
      decimals: pair.rate_decimals,
    },
    language,
  );
  const share = figureText(
    { measure: "insured_share", value: pair.insured_share, bound: pair.share_bound },
    language,
  );
  const points = words.points(differenceText(pair, language));
  return `${datedName(pair, language)}: ${words.against(rate, share)}, ${points}, ${publisherOf(pair, language)}`;
}

/** How many exact figures lie on each side, and the outermost ones by name. */
export function twoMeasuresDescription(pairs: readonly Pair[], language: Language): string {
  const words = twoMeasuresWords[language];
  const counts = countSides(pairs);
  const outermost = [counts.highest, counts.lowest]
    .filter((pair) => pair !== undefined)
    .map((pair) => pairTitle(pair, language));
  return [words.counts(counts), ...outermost].join(" ");
}

/** From how many percentage points on a difference is counted as far. */
const farPoints = 4;

/**
 * In how many exact figures the published rate is above the insured share, and where by most.
 * @throws when there is no such figure
 */
export function twoMeasuresSummary(pairs: readonly Pair[], language: Language): string {
  const { all, exact, above, highest } = countSides(pairs);
  if (!highest) throw new Error("no exact figure has its rate above its share");
  const far = pairs.filter(
    (pair) => isExactPair(pair) && pair.difference_points > farPoints,
  ).length;
  return methodsWords[language].twoMeasures.summary(
    { all, exact, above, far, farPoints },
    formatPoints(highest.difference_points, language),
    datedName(highest, language),
  );
}

import { chartWords } from "../i18n/charts.ts";
import { figureWords } from "../i18n/figures.ts";
import type { DatedFigure } from "../lib/dated-figure.ts";
import type { Language } from "../lib/language.ts";
import { formatPercent } from "../lib/numbers.ts";
import { type Publisher, publisherOf } from "../lib/publisher.ts";
import type { Connection } from "./connections.ts";
import { asOfText, bracketedAsOf, figureText } from "./figure.ts";

/** "Tỷ lệ bao phủ của Sơn La". */
export const measureOf = (measure: DatedFigure["measure"], place: string, language: Language) =>
  chartWords[language].of(figureWords[language].measure[measure], place);

/** A figure with its date: "89,28% (năm 2011)", "about 83% (8 November 2017, date of …)". */
export function datedFigureText(figure: DatedFigure, language: Language): string {
  return `${figureText(figure, language)} (${bracketedAsOf(figure, language)})`;
}

/** What a mark tells under the mouse: value, date and who published it. */
export function figureTitle(figure: DatedFigure, language: Language): string {
  const other = figure.chosen ? "" : ` (${chartWords[language].other})`;
  const carried = figure.is_carried ? `, ${chartWords[language].carried}` : "";
  const dated = `${figureText(figure, language)}, ${asOfText(figure, language)}`;
  return `${dated}, ${publisherOf(figure, language)}${carried}${other}`;
}

/** "9 of 13 provinces", of how many a mean is made. */
const partsText = (figure: DatedFigure, language: Language): string =>
  chartWords[language].parts(figure.members_with_figure ?? 0, figure.members ?? 0);

export const targetTitle = (
  target: { year: number; target_pct: number },
  language: Language,
): string => chartWords[language].target(formatPercent(target.target_pct, language), target.year);

/** From the first to the last figure, without a verdict: bounds may leave the direction open. */
export function seriesTitle(
  place: string,
  chosen: readonly DatedFigure[],
  language: Language,
): string {
  const words = chartWords[language];
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return place;
  if (first === last) return words.only(place, datedFigureText(last, language));
  return words.fromTo(place, datedFigureText(first, language), datedFigureText(last, language));
}

/** Every figure of the year with its date, the years without one and the breaks, as one sentence. */
export function seriesDescription(
  subject: string,
  chosen: readonly DatedFigure[],
  connections: readonly Connection[],
  language: Language,
): string {
  const words = chartWords[language];
  const before = new Map(connections.map((connection) => [connection.to, connection]));
  const parts = chosen.flatMap((figure) => {
    const { gap = null, broken = false } = before.get(figure) ?? {};
    return [
      gap && words.noFigures(gap.from, gap.to, " "),
      broken && words.otherParts(partsText(figure, language)),
      datedFigureText(figure, language) + (figure.is_carried ? `, ${words.carried}` : ""),
    ].filter((part) => typeof part === "string");
  });
  return `${subject}: ${parts.join("; ")}.`;
}

/** The targets with their years, or nothing when there are none. */
export function targetsDescription(
  targets: readonly { year: number; target_pct: number }[],
  language: Language,
): string {
  if (targets.length === 0) return "";
  const words = chartWords[language];
  const parts = targets.map(({ year, target_pct }) =>
    words.inYear(formatPercent(target_pct, language), year),
  );
  return `${words.targets}: ${parts.join("; ")}.`;
}

/** The publishers behind some figures, each once, the first few by name. */
export const sourcesText = (figures: readonly Publisher[], language: Language): string =>
  publishersText(
    figures.map((figure) => publisherOf(figure, language)),
    language,
  );

/** Some publishers, each once, the first few by name. */
export function publishersText(publishers: readonly string[], language: Language): string {
  const names = [...new Set(publishers)];
  const named = names.slice(0, 4);
  return chartWords[language].sources(named.join("; "), names.length - named.length);
}

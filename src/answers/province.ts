import { provinceWords } from "../i18n/province.ts";
import { provinceNowWords } from "../i18n/province-now.ts";
import { type Language, nameOf } from "../lib/language.ts";
import { derivedDecimals } from "../lib/numbers.ts";
import { latestFigure } from "../lib/observations.ts";
import type { NewProvince } from "../lib/province.ts";
import type { Row } from "../sql/questions.ts";
import { bracketedAsOf, figureText } from "./figure.ts";
import { meanYears } from "./quotes/figure.ts";

type Figure = Row<"area-history">;
/** A mean of old provinces that stands for a new one. */
type Mean = Row<"year-map"> & { value: number };

/** What there is to tell of a place first: a figure, else a mean of its parts, else nothing. */
export type News = { figure: Figure } | { mean: Mean } | null;

/** The newest rate among some figures, else the newest count. */
export const newestOf = (figures: Figure[]): Figure | undefined =>
  latestFigure(figures, "coverage_rate") ?? latestFigure(figures, "participants");

const isMean = (row: Row<"year-map">): row is Mean =>
  row.status === "derived" && row.value !== null;

/** Its own newest figure, else what the newest map of the 34 computes for it. */
export function newsOf({ figures, standing }: NewProvince): News {
  const rate = latestFigure(figures, "coverage_rate");
  if (rate) return { figure: rate };
  if (isMean(standing)) return { mean: standing };
  const figure = newestOf(figures);
  return figure ? { figure } : null;
}

const meanText = ({ value, bound }: Mean, language: Language): string =>
  figureText(
    { measure: "coverage_rate", value, bound: bound ?? "exact" },
    language,
    derivedDecimals,
  );

/** A figure as the first sentence of a page. */
function figureHeadline(place: string, figure: Figure | undefined, language: Language): string {
  const words = provinceWords[language];
  if (!figure) return words.nothing(place);
  const say = figure.measure === "coverage_rate" ? words.latest : words.latestCount;
  return say(place, figureText(figure, language), bracketedAsOf(figure, language));
}

/** The first sentence about a province of the 63, by its own figures. */
export const oldHeadline = (place: string, figures: Figure[], language: Language): string =>
  figureHeadline(place, newestOf(figures), language);

/** The first sentence about a province that others were merged into. */
export function newHeadline(now: NewProvince, language: Language): string {
  const words = provinceNowWords[language];
  const place = words.since(nameOf(now.area, language));
  const news = newsOf(now);
  if (!news) return words.notEnough(place);
  if ("figure" in news) return figureHeadline(place, news.figure, language);
  return words.mean(place, meanText(news.mean, language), meanYears(news.mean, language));
}

/** The same after its name, in a sentence: "where 95% of people had health insurance (2025)". */
export function newsPhrase(now: NewProvince, language: Language): string {
  const words = provinceNowWords[language].nowIs;
  const news = newsOf(now);
  if (!news) return words.none;
  if ("mean" in news)
    return words.mean(meanText(news.mean, language), meanYears(news.mean, language));
  const { figure } = news;
  const say = figure.measure === "coverage_rate" ? words.own : words.ownCount;
  return say(figureText(figure, language), bracketedAsOf(figure, language));
}

import { quoteWords } from "../../i18n/quotes.ts";
import { stateOfYears } from "../../lib/compare-state.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import type { ProvinceFacts } from "../../lib/province.ts";
import { publisherOf } from "../../lib/publisher.ts";
import type { Row } from "../../sql/questions.ts";
import { newestOf, newsOf } from "../province.ts";
import { changeQuote } from "./change.ts";
import { figureQuote, meanQuote } from "./figure.ts";
import { targetQuote } from "./target.ts";

type Figure = Row<"area-history">;

/** The newest figure of some, with the count that its source gives beside a rate. */
function newestQuotes(place: string, figures: Figure[], language: Language): string[] {
  const newest = newestOf(figures);
  const counted = figures.find(
    ({ observation_id, measure }) =>
      observation_id === newest?.observation_id && measure === "participants",
  );
  return newest ? [figureQuote(place, newest, counted, language)] : [];
}

/** What stands for the province that exists now, where it is not the old one's figure. */
function newQuotes({ now, fate }: ProvinceFacts, language: Language): string[] {
  if (fate === "unchanged") return [];
  const name = nameOf(now.area, language);
  const news = newsOf(now);
  if (news && "mean" in news) return [meanQuote(name, news.mean, language)];
  return newestQuotes(quoteWords[language].since(name), now.figures, language);
}

/** The newest target in force beside which there is a figure. */
function targetQuotes(
  place: string,
  { targets, figures }: ProvinceFacts,
  language: Language,
): string[] {
  const target = targets.findLast(({ in_force, value }) => in_force && value !== null);
  if (!target) return [];
  const figure = figures.find(({ observation_id }) => observation_id === target.observation_id);
  return [targetQuote(place, target, figure ? publisherOf(figure, language) : null, language)];
}

/**
 * The sentences to quote of a province: its newest figure, that of the one which it became, the
 * change over all its years, its newest target.
 * @param name of the province of the 63
 * @param change from its first to its last rate
 */
export function provinceQuotes(
  name: string,
  facts: ProvinceFacts,
  change: Row<"compare"> | undefined,
  language: Language,
): string[] {
  const words = quoteWords[language];
  const place = facts.fate === "unchanged" ? name : words.former(name);
  const years = facts.figures.filter((row) => row.chosen).map((row) => row.year);
  const state = stateOfYears([Math.min(...years), Math.max(...years)]);
  return [
    ...newQuotes(facts, language),
    ...newestQuotes(place, facts.figures, language),
    ...(change ? [changeQuote(change, state, language, place)] : []),
    ...targetQuotes(place, facts, language),
  ];
}

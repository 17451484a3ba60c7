import { quoteWords } from "../../i18n/quotes.ts";
import { formatDate } from "../../lib/dates.ts";
import type { Language } from "../../lib/language.ts";
import { derivedDecimals, formatPercent } from "../../lib/numbers.ts";
import { publisherOf } from "../../lib/publisher.ts";
import type { Row } from "../../sql/questions.ts";
import { figureText } from "../figure.ts";
import { whenText } from "./when.ts";

type Figure = Pick<
  Row<"area-history">,
  | "measure"
  | "value"
  | "bound"
  | "decimals"
  | "as_of"
  | "as_of_basis"
  | "source_publisher"
  | "source_publisher_en"
>;

/**
 * A published rate, or count where there is no rate, as a sentence to quote.
 * @param counted the count of the same source and date, for a second sentence
 */
export function figureQuote(
  place: string,
  figure: Figure,
  counted: Figure | undefined,
  language: Language,
): string {
  const words = quoteWords[language];
  const isRate = figure.measure === "coverage_rate";
  const said = (isRate ? words.rate : words.count)({
    when: whenText(figure, language),
    place,
    value: figureText(figure, language),
    publisher: publisherOf(figure, language),
  });
  if (!isRate || !counted) return said;
  return `${said} ${words.alsoCounted(figureText(counted, language))}`;
}

type Mean = Pick<
  Row<"year-map">,
  | "value"
  | "bound"
  | "figure_year"
  | "oldest_year"
  | "members"
  | "members_with_figure"
  | "people_share_pct"
>;

/** The years of the figures in a mean: "năm 2023", "2022–2023". */
export function meanYears({ oldest_year, figure_year }: Mean, language: Language): string {
  const one = oldest_year === figure_year || oldest_year === null;
  return formatDate(one ? `${figure_year}` : `${oldest_year}/${figure_year}`, language);
}

/** The mean that stands for a new province, and what it rests on. */
export function meanQuote(
  place: string,
  row: Mean & { value: number },
  language: Language,
): string {
  const words = quoteWords[language];
  const { value, bound, members, members_with_figure, people_share_pct } = row;
  const figure = { measure: "coverage_rate", value, bound: bound ?? "exact" } as const;
  const text = figureText(figure, language, derivedDecimals);
  const people = formatPercent(people_share_pct ?? 0, language, 0);
  return [
    words.mean(place, text, meanYears(row, language)),
    words.meanRests(members_with_figure ?? 0, members ?? 0, people),
  ].join(" ");
}

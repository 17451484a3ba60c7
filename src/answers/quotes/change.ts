import { quoteWords } from "../../i18n/quotes.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { formatPoints } from "../../lib/numbers.ts";
import { type Compared, type CompareRow, isCompared } from "../compare/summary.ts";
import { datedSide, pointDecimals } from "../compare/text.ts";
import type { Side } from "../compare/years-asked.ts";

/** How far it rose or fell, without a sign; "" where bounds leave that open. */
function amountText(row: Compared, state: CompareState, language: Language): string {
  const { amount } = quoteWords[language];
  const decimals = pointDecimals(row, state.measure);
  const points = formatPoints(Math.abs(row.change_points), language, decimals).replace("+", "");
  const rose = row.change_points > 0;
  switch (row.change_bound) {
    case "open":
      return "";
    case "at_least":
      return (rose ? amount.least : amount.most)(points);
    case "at_most":
      return (rose ? amount.most : amount.least)(points);
    default:
      return amount[row.change_bound ?? "exact"](points);
  }
}

/** Who published the figures, each once. */
function sourcesText(row: CompareRow, sides: Side[], language: Language): string {
  const words = quoteWords[language];
  const publisher = (side: Side) =>
    language === "vi" ? row[`${side}_source_publisher`] : row[`${side}_source_publisher_en`];
  const names = sides.map((side) => publisher(side) ?? words.computed);
  return words.sources([...new Set(names)].join("; "));
}

/**
 * What two years compared say of a place, as a sentence to quote: a rise or fall only where the
 * answer says so.
 * @param place its name as the sentence shall call it
 */
export function changeQuote(
  row: CompareRow,
  state: CompareState,
  language: Language,
  place = nameOf(row, language),
): string {
  const words = quoteWords[language];
  const dated = (side: Side) => datedSide(row, side, state.measure, language);
  if (!isCompared(row)) {
    if (row.status === "neither") return words.neither(place, state.from, state.to);
    if (row.status === "parts_only") return words.partsOnly(place, state.from, state.to);
    const side = row.status === "only_from" ? "from" : "to";
    const said = words.onlyOne(place, state[side], dated(side));
    return `${said} ${sourcesText(row, [side], language)}`;
  }
  const subject = words.subject[state.measure];
  const change = { place, from: dated("from"), to: dated("to") };
  const said =
    row.status === "rose" || row.status === "fell"
      ? words[row.status](subject, change, amountText(row, state, language))
      : words.unclear[row.unclear_because ?? "bounds"](subject, change);
  return `${said} ${sourcesText(row, ["from", "to"], language)}`;
}

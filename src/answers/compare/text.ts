import { compareWords } from "../../i18n/compare.ts";
import { compareHeadlineWords } from "../../i18n/compare-headline.ts";
import { figureWords } from "../../i18n/figures.ts";
import type { ComparedMeasure, CompareState } from "../../lib/compare-state.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { derivedDecimals, formatPercent, formatPoints } from "../../lib/numbers.ts";
import { asOfText, bracketedAsOf, figureText } from "../figure.ts";
import {
  type Compared,
  type CompareRow,
  type CompareSummary,
  isCompared,
  type Outermost,
} from "./summary.ts";
import { countOfOtherYears, type Side } from "./years-asked.ts";

/** A figure of one side as text, with its bound: "trên 90%"; undefined where there is none. */
export function sideValue(
  row: CompareRow,
  side: Side,
  measure: ComparedMeasure,
  language: Language,
): string | undefined {
  const value = row[`${side}_value`];
  const bound = row[`${side}_bound`] ?? "exact";
  const decimals = row[`${side}_decimals`];
  const most = row[`${side}_members`] === null ? undefined : derivedDecimals;
  return value === null
    ? undefined
    : figureText({ measure, value, bound, decimals }, language, most);
}

function sideDated(row: CompareRow, side: Side) {
  const as_of = row[`${side}_as_of`];
  return as_of === null
    ? undefined
    : { as_of, as_of_basis: row[`${side}_as_of_basis`] ?? "stated" };
}

/** The date that a figure refers to, or "" where there is none. */
export function sideDate(row: CompareRow, side: Side, language: Language): string {
  const dated = sideDated(row, side);
  return dated ? asOfText(dated, language) : "";
}

/** "50,54% (năm 2012)"; "" where there is no figure. */
export function datedSide(
  row: CompareRow,
  side: Side,
  measure: ComparedMeasure,
  language: Language,
): string {
  const dated = sideDated(row, side);
  if (!dated) return "";
  return `${sideValue(row, side, measure, language)} (${bracketedAsOf(dated, language)})`;
}

/** As many decimals as the two published values have, so that a reader can check the difference. */
export const pointDecimals = (row: Compared, measure: ComparedMeasure) =>
  measure === "insured_share" || row.members !== null
    ? derivedDecimals
    : Math.min(2, Math.max(row.from_decimals ?? 0, row.to_decimals ?? 0));

/** Points with what bounds leave open; below zero "at most" would be read the wrong way. */
const boundedPoints = (row: CompareRow, points: string, language: Language) =>
  compareWords[language].changeBound[row.change_bound ?? "exact"](
    points,
    (row.change_points ?? 0) < 0,
  );

/** A change without its unit: "+6,26", "ít nhất +20,7", "chưa rõ"; "" where there is none. */
export function changeText(row: CompareRow, measure: ComparedMeasure, language: Language): string {
  if (!isCompared(row)) return "";
  const points = formatPoints(row.change_points, language, pointDecimals(row, measure));
  return boundedPoints(row, points, language);
}

/** Points per year without its unit, where the sign of the change is clear. */
export function perYearText(row: CompareRow, language: Language): string {
  if (row.points_per_year === null || row.status === "no_clear_change") return "";
  return boundedPoints(row, formatPoints(row.points_per_year, language, 1), language);
}

/** From which figure to which, both with their dates, and by how much. */
export function changeSentence(
  row: Compared,
  measure: ComparedMeasure,
  language: Language,
): string {
  return compareWords[language].change(
    datedSide(row, "from", measure, language),
    datedSide(row, "to", measure, language),
    changeText(row, measure, language),
  );
}

/** Whether it rose or fell; where that is open between two sources, why. */
export const statusText = ({ status, unclear_because }: CompareRow, language: Language): string =>
  unclear_because === "sources"
    ? compareWords[language].withinMargin
    : compareWords[language].status[status];

/**
 * "computed from 2 of 3 old provinces, 76% of people", where a side is a mean; "known for" where they
 * are too few for one.
 */
export function meanNote(row: CompareRow, side: Side, language: Language): string {
  const members = row[`${side}_members`];
  if (members === null) return "";
  const people = formatPercent(row[`${side}_people_share_pct`] ?? 0, language, 0);
  const words = figureWords[language];
  const text = row[`${side}_value`] === null ? words.knownFor : words.meanOf;
  return text(members, row.members ?? members, people);
}

/** What is known of one area, after its name: status, figures, both dates. */
export function areaPhrase(row: CompareRow, state: CompareState, language: Language): string {
  const words = compareWords[language];
  const { measure, from, to } = state;
  if (isCompared(row)) {
    return `${statusText(row, language)}, ${changeSentence(row, measure, language)}`;
  }
  if (row.status === "neither") return words.neitherOf(from, to);
  if (row.status === "parts_only") {
    const [before, after] = [meanNote(row, "from", language), meanNote(row, "to", language)];
    return words.partsOnlyOf(from, before, to, after);
  }
  const side = row.status === "only_from" ? "from" : "to";
  return words.onlyNear(state[side], datedSide(row, side, measure, language));
}

/** What changed, and between which years: the title of the map. */
export function compareTitle(state: CompareState, language: Language): string {
  const words = compareWords[language];
  return words.mapTitle(words.subject[state.measure], words.when(state));
}

/** The title that the chart beside the map is cited by; its own does not say what changed. */
export const citedChartTitle = (state: CompareState, language: Language): string =>
  `${compareTitle(state, language)}: ${compareWords[language].chartTitle}`;

/** The sentence above everything: how many provinces can be compared, and what came of them. */
export function headline(
  { counts, compared, pairs, total }: CompareSummary,
  state: CompareState,
  language: Language,
): string {
  const words = compareHeadlineWords[language];
  const subject = compareWords[language].subject[state.measure];
  const when = compareWords[language].when(state);
  if (compared === 0) return words.none(subject, when);
  const otherYears = countOfOtherYears(pairs, state);
  const unclear = counts.no_clear_change;
  return words.headline({ ...counts, subject, when, unclear, compared, total, otherYears });
}

/** The largest or only clear rise and fall, by name and with both dates. */
function extremes(
  { largestRise, largestFall }: CompareSummary,
  measure: ComparedMeasure,
  language: Language,
): string[] {
  const { rise, fall } = compareWords[language];
  const sentence = (found: Outermost | undefined, say: typeof rise) => {
    if (!found) return [];
    const change = changeSentence(found.row, measure, language);
    return [say[found.alone ? "only" : "largest"](nameOf(found.row, language), change)];
  };
  return [...sentence(largestRise, rise), ...sentence(largestFall, fall)];
}

/** Counts of every status and the largest rise and fall: what the change map shows. */
export function mapDescription(
  summary: CompareSummary,
  { from, to, measure }: CompareState,
  language: Language,
): string {
  const counts = compareWords[language].counts(summary.counts, summary.total, from, to);
  return [counts, ...extremes(summary, measure, language)].join(" ");
}

/** The comparison in a few sentences, the country last. */
export function summarySentences(
  summary: CompareSummary,
  national: CompareRow | undefined,
  state: CompareState,
  language: Language,
): string[] {
  const words = compareWords[language];
  const { from, to, measure } = state;
  const { median, compared } = summary;
  const otherYears = countOfOtherYears(summary.pairs, state);
  const decimals = measure === "insured_share" ? 1 : 2;
  return [
    words.counts(summary.counts, summary.total, from, to),
    ...(otherYears > 0 ? [compareHeadlineWords[language].otherYears(otherYears, compared)] : []),
    ...(summary.withinMargin > 0 ? [words.countWithinMargin(summary.withinMargin)] : []),
    ...extremes(summary, measure, language),
    ...(median ? [words.median(formatPoints(median.points, language, decimals), median.of)] : []),
    ...(national ? [words.country(areaPhrase(national, state, language))] : []),
  ];
}

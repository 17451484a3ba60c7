import { figureWords } from "../i18n/figures.ts";
import { mapPageWords } from "../i18n/map-page.ts";
import { yearMapWords } from "../i18n/year-map.ts";
import { addressOf } from "../lib/addresses.ts";
import { isExact } from "../lib/bounds.ts";
import { classOf } from "../lib/classes.ts";
import type { StatusCounts } from "../lib/counts.ts";
import { formatDate } from "../lib/dates.ts";
import type { ClassIndex, Fill, MapCell } from "../lib/fill.ts";
import { type Language, nameOf } from "../lib/language.ts";
import { isCount } from "../lib/measures.ts";
import { derivedDecimals, formatPercent } from "../lib/numbers.ts";
import type { Measure, Row } from "../sql/questions.ts";
import { asOfText, figureText } from "./figure.ts";

type YearMapRow = Row<"year-map">;

/**
 * The fill of a province. A count has no colour class: a large province would look well covered.
 * Where people are what is measured, the pattern says only that their number is known.
 */
function fillOf(row: YearMapRow, measure: Measure): Fill {
  const { status, value, bound } = row;
  if (status === "none") return { kind: "none" };
  if (isCount(measure) || value === null) return { kind: "count-only" };
  const index = classOf(value, bound ?? "exact") as ClassIndex;
  return colouredFill(row, index);
}

/** The fill of a province with a rate, in a colour class: how old it is, and whether we computed it. */
export function colouredFill(
  { status, is_carried, figure_year }: YearMapRow,
  index: ClassIndex,
): Fill {
  if (status === "derived") return { kind: "derived", index, carried: is_carried === true };
  return status === "earlier"
    ? { kind: "class", index, earlier: true, year: figure_year ?? undefined }
    : { kind: "class", index, earlier: false };
}

/** What is known of a province in words, or undefined where nothing is. */
export function figurePhrase(
  row: YearMapRow,
  measure: Measure,
  language: Language,
): string | undefined {
  const bound = row.bound ?? "exact";
  if (row.status === "derived" && row.value !== null && !isCount(measure)) {
    const mean = formatPercent(row.value, language, derivedDecimals);
    return figureWords[language].bounded[bound](mean);
  }
  if (row.value !== null) {
    return figureText({ measure, value: row.value, bound, decimals: row.decimals }, language);
  }
  if (row.participants === null) return undefined;
  return figureText({ measure: "participants", value: row.participants, bound }, language);
}

/**
 * A coverage rate that is called the highest; with the insured share of the same year, where the two
 * lie farther apart than sources disagree.
 * @param shares the rows of the same map by the insured share
 */
export function highestPhrase(
  row: YearMapRow,
  shares: readonly YearMapRow[],
  marginPoints: number,
  language: Language,
): string {
  const rate = figurePhrase(row, "coverage_rate", language) ?? "";
  const share = shares.find(
    ({ area_code, status }) => area_code === row.area_code && status === "year",
  );
  if (!share || row.value === null || share.value === null) return rate;
  if (Math.abs(row.value - share.value) <= marginPoints) return rate;
  const shown = figurePhrase(share, "insured_share", language) ?? "";
  return yearMapWords[language].besideShare(rate, shown);
}

/**
 * Which provinces have the highest exact figure of the year, all of them where several share it; one
 * figure alone is the highest of nothing.
 */
export function highestSentence(
  rows: readonly YearMapRow[],
  shares: readonly YearMapRow[],
  marginPoints: number,
  language: Language,
): string | undefined {
  const exact = rows.filter((row) => row.status === "year" && isExact(row));
  const [top] = exact;
  if (!top) return undefined;
  const names = exact
    .filter(({ value }) => value === top.value)
    .map((row) => nameOf(row, language));
  const value =
    names.length === 1
      ? highestPhrase(top, shares, marginPoints, language)
      : (figurePhrase(top, "coverage_rate", language) ?? "");
  const { highest, only } = mapPageWords[language];
  const say = exact.length > 1 ? highest : only;
  return say(new Intl.ListFormat(language).format(names), value);
}

/** What a reader must know beside the figure: earlier year, count only, sources that differ. */
export function figureNotes(row: YearMapRow, language: Language): string[] {
  const words = figureWords[language];
  return [
    row.status === "earlier" && row.figure_year !== null && words.earlier(row.figure_year),
    row.status === "count_only" && words.countOnly,
    row.members !== null && derivedNote(row, language),
    row.figures_that_differ > 1 && words.differ(row.figures_that_differ),
  ].filter((note) => note !== false);
}

/**
 * What a mean or sum of old provinces rests on: "computed from 2 of 3 old provinces (69% of people),
 * figures of 2019–2021".
 */
export function derivedNote(row: YearMapRow, language: Language): string {
  const words = figureWords[language];
  const people = (share: number | null) => formatPercent(share ?? 0, language, 0);
  const rests = words.derivedFrom(
    row.members_with_figure ?? 0,
    row.members ?? 0,
    people(row.people_share_pct),
    row.oldest_year ?? 0,
    row.figure_year ?? 0,
  );
  return row.is_carried
    ? `${rests}, ${words.carriedMean(people(row.fresh_people_share_pct))}`
    : rests;
}

function labelOf(row: YearMapRow, measure: Measure, year: number, language: Language): string {
  const figure = figurePhrase(row, measure, language);
  const parts = figure
    ? [
        figure,
        row.as_of &&
          asOfText({ as_of: row.as_of, as_of_basis: row.as_of_basis ?? "stated" }, language),
        ...figureNotes(row, language),
      ]
    : [figureWords[language].noFigure, formatDate(String(year), language)];
  return `${nameOf(row, language)}: ${parts.filter(Boolean).join(", ")}`;
}

/**
 * The cells of a year map, one a row, for the map at build time and in the browser.
 * @param year the year that the map is of, named where a province has no figure
 */
export const yearMapCells = (
  rows: YearMapRow[],
  measure: Measure,
  year: number,
  language: Language,
): MapCell[] =>
  rows.map((row) => ({
    area: row.area_code,
    name: nameOf(row, language),
    fill: fillOf(row, measure),
    label: labelOf(row, measure, year, language),
    href: addressOf(language, { page: "province", slug: row.slug }),
    ...(row.observation_id && {
      figure: addressOf(language, { page: "figure", id: row.observation_id }),
    }),
  }));

/** How many areas of a year map have a figure of the year, an earlier one, a count only, none. */
export function countByStatus(rows: readonly Row<"year-map">[]): StatusCounts {
  const count = (status: Row<"year-map">["status"]) =>
    rows.filter((row) => row.status === status).length;
  return {
    year: count("year"),
    earlier: count("earlier"),
    derived: count("derived"),
    countOnly: count("count_only"),
    none: count("none"),
    total: rows.length,
  };
}

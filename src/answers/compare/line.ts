import { compareWords } from "../../i18n/compare.ts";
import { compareHeadlineWords } from "../../i18n/compare-headline.ts";
import { figureWords } from "../../i18n/figures.ts";
import { addressOf } from "../../lib/addresses.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import { formatDate } from "../../lib/dates.ts";
import { fillClass } from "../../lib/fill.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { formatDecimal } from "../../lib/numbers.ts";
import { originLabel } from "../figure.ts";
import { compareFill } from "./classes.ts";
import { oppositeText } from "./other-measure.ts";
import type { CompareRow } from "./summary.ts";
import {
  changeText,
  datedSide,
  meanNote,
  perYearText,
  sideDate,
  sideValue,
  statusText,
} from "./text.ts";
import { isOfOtherYear, type Side } from "./years-asked.ts";

/** One side of a line of the comparison table as text; empty where there is no figure. */
interface LineSide {
  value: string;
  /** `observation_id` of the figure and the page that tells of it. */
  figure: string | null;
  figureAddress: string | null;
  figureLabel: string;
  date: string;
  /** Value and date in one text; empty where there is no figure. */
  dated: string;
  /** That it stands for another year; what a mean rests on, or that sources differ. */
  note: string;
  source: string;
  sourceTitle: string;
}

/** One line of the comparison table as text; the same at build time and in the browser. */
export interface CompareLine {
  area: string;
  name: string;
  /** Null for the country, which has no page of its own. */
  href: string | null;
  /** CSS classes of its fill on the map. */
  fill: string;
  status: string;
  /** What the other measure says where it points the other way; else empty. */
  opposite: string;
  from: LineSide;
  to: LineSide;
  change: string;
  perYear: string;
  span: string;
  /** What the columns are sorted by; null comes last either way. */
  order: Record<SortColumn, string | number | null>;
}

export const sortColumns = ["name", "from", "to", "change", "perYear"] as const;
type SortColumn = (typeof sortColumns)[number];

function lineSide(row: CompareRow, side: Side, state: CompareState, language: Language): LineSide {
  const differ = row[`${side}_figures_that_differ`];
  const published = row[`${side}_source_published`];
  const value = sideValue(row, side, state.measure, language) ?? "–";
  const dated = datedSide(row, side, state.measure, language);
  const figure = row[`${side}_observation_id`];
  return {
    value,
    figure,
    figureAddress: figure && addressOf(language, { page: "figure", id: figure }),
    // With its date: both figures of a place may have one value.
    figureLabel: originLabel(dated, language, nameOf(row, language)),
    date: sideDate(row, side, language),
    dated,
    note: [
      isOfOtherYear(row, side, state) && compareHeadlineWords[language].otherYear(state[side]),
      differ === null ? meanNote(row, side, language) : figureWords[language].differ(differ),
    ]
      .filter(Boolean)
      .join("; "),
    source: row[`${side}_source_publisher${language === "vi" ? "" : "_en"}`] ?? "",
    sourceTitle: [row[`${side}_source_title`], published && formatDate(published, language)]
      .filter(Boolean)
      .join(", "),
  };
}

/**
 * Writes a row of `compare` out in a language.
 * @param others the rows of the same comparison by the other measure
 */
export function compareLine(
  row: CompareRow,
  others: readonly CompareRow[],
  state: CompareState,
  language: Language,
): CompareLine {
  const words = compareWords[language];
  const perYear = perYearText(row, language);
  const span = row.span_years === null ? null : Math.round(Math.abs(row.span_years) * 10) / 10;
  return {
    area: row.area_code,
    name: nameOf(row, language),
    href: row.slug === "" ? null : addressOf(language, { page: "province", slug: row.slug }),
    fill: fillClass(compareFill(row)),
    status: statusText(row, language),
    opposite: oppositeText(row, others, state, language),
    from: lineSide(row, "from", state, language),
    to: lineSide(row, "to", state, language),
    change: changeText(row, state.measure, language),
    perYear,
    span: perYear === "" || span === null ? "" : words.inYears(formatDecimal(span, language), span),
    order: {
      name: nameOf(row, language),
      from: row.from_value,
      to: row.to_value,
      change: row.change_points,
      perYear: perYear === "" ? null : row.points_per_year,
    },
  };
}

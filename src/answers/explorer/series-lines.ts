import { figureWords } from "../../i18n/figures.ts";
import { addressOf } from "../../lib/addresses.ts";
import { type Language, nameOf } from "../../lib/language.ts";
import { derivedDecimals, formatPercent } from "../../lib/numbers.ts";
import type { Measure, Row } from "../../sql/questions.ts";
import { asOfText, figureText } from "../figure.ts";
import type { Line } from "./line.ts";
import { lineFigure, lineSource } from "./line-source.ts";

type SeriesRow = Row<"area-series">;

function notesOf(row: SeriesRow, language: Language): string[] {
  const words = figureWords[language];
  const { members, members_with_figure, people_share_pct, basis } = row;
  const isMean = members !== null;
  return [
    isMean &&
      words.meanOf(
        members_with_figure ?? 0,
        members,
        formatPercent(people_share_pct ?? 0, language, 0),
      ),
    basis === "derived" && !isMean && words.basis.derived,
    row.figures_that_differ > 1 && words.differ(row.figures_that_differ),
  ].filter((note) => note !== false);
}

/** The figures of some areas over time, one line each, for the table under the panels. */
export const seriesLines = (
  rows: readonly SeriesRow[],
  measure: Measure,
  language: Language,
): Line[] =>
  rows.map((row) => {
    const name = row.area_set === "country" ? figureWords[language].country : nameOf(row, language);
    const text =
      row.members === null
        ? figureText({ ...row, measure }, language)
        : figureText({ ...row, measure }, language, derivedDecimals);
    const when = asOfText(row, language);
    return {
      area: row.area_code,
      name,
      href: row.slug === "" ? null : addressOf(language, { page: "province", slug: row.slug }),
      group: row.members === null ? "year" : "derived",
      value: row.value,
      bound: row.bound,
      basis: row.basis,
      text,
      figure: lineFigure(row.observation_id, text, language),
      notes: notesOf(row, language),
      when,
      sources: lineSource(row, language),
      fill: { kind: "ground" },
      label: `${name}: ${text}, ${when}`,
    };
  });

import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { figureWords } from "../../i18n/figures.ts";
import { addressOf } from "../../lib/addresses.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import type { ExplorerState } from "../../lib/explorer/state.ts";
import type { Fill } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import type { Bound } from "../../sql/questions.ts";
import { compareCells } from "../compare/cells.ts";
import { compareFill } from "../compare/classes.ts";
import { oppositeText } from "../compare/other-measure.ts";
import { type CompareRow, isCompared } from "../compare/summary.ts";
import {
  changeText,
  meanNote,
  perYearText,
  sideDate,
  sideValue,
  statusText,
} from "../compare/text.ts";
import type { Side } from "../compare/years-asked.ts";
import { originLabel } from "../figure.ts";
import { type Answered, changeValue } from "./answered.ts";
import type { ChangeSide, Line } from "./line.ts";
import { lineSource } from "./line-source.ts";
import { divergingFill, type Scale } from "./scale.ts";

type Changes = Extract<Answered, { kind: "changes" }>;

/** The same choice as the pages of comparisons name it. */
export const compareStateOf = ({ areaSet, of, ...state }: ExplorerState): CompareState => ({
  from: state.from,
  to: state.to,
  tolerance: state.tolerance,
  region: state.region,
  areaSet,
  measure: of,
});

function fillOf(row: CompareRow, state: ExplorerState, scale: Scale): Fill {
  const value = changeValue(row, state.measure);
  if (value === null || scale.kind !== "diverging") return compareFill(row);
  const fill = divergingFill(value, row.status === "fell", scale.limits);
  return row.members === null ? fill : { ...fill, derived: true };
}

/** What bounds of the two figures leave open, in the words for a single figure. */
const bounds = {
  exact: "exact",
  about: "about",
  at_least: "over",
  at_most: "under",
  open: "about",
} as const satisfies Record<NonNullable<CompareRow["change_bound"]>, Bound>;

const known = (row: CompareRow, side: Side) => row[`${side}_value`] !== null;
const sides = ["from", "to"] as const;

function textOf(row: CompareRow, { measure, of }: ExplorerState, language: Language): string {
  if (!isCompared(row)) return statusText(row, language);
  const points =
    measure === "per_year" ? perYearText(row, language) : changeText(row, of, language);
  if (points === "") return statusText(row, language);
  return explorerGraphicWords[language].points(points, measure === "per_year");
}

/** Figures that differ and bounds of either side are told; so is a sign that is not clear. */
function notesOf(row: CompareRow, language: Language): string[] {
  const differ = sides.flatMap((side) => row[`${side}_figures_that_differ`] ?? []);
  const [mean] = sides.flatMap((side) => meanNote(row, side, language) || []);
  return [
    ...(row.status === "no_clear_change" ? [statusText(row, language)] : []),
    ...(row.change_points === null ? [] : [mean ?? figureWords[language].basis.derived]),
    ...differ.map((count) => figureWords[language].differ(count)),
  ];
}

const sourceOf = (row: CompareRow, side: Side, language: Language) =>
  lineSource(
    {
      source_publisher: row[`${side}_source_publisher`],
      source_publisher_en: row[`${side}_source_publisher_en`],
      source_title: row[`${side}_source_title`],
      source_published: row[`${side}_source_published`],
      source_url: row[`${side}_source_url`],
    },
    language,
  );

function datedFigure(
  row: CompareRow,
  side: Side,
  state: ExplorerState,
  language: Language,
): ChangeSide {
  const value = sideValue(row, side, state.of, language);
  if (value === undefined) return { text: "–", figure: null };
  const id = row[`${side}_observation_id`];
  const label = originLabel(value, language);
  return {
    text: `${value} (${sideDate(row, side, language)})`,
    figure:
      id === null ? null : { id, address: addressOf(language, { page: "figure", id }), label },
  };
}

/** The lines of a comparison of two years, the country first. */
export function compareLines(
  { rows, others }: Changes,
  state: ExplorerState,
  scale: Scale,
  language: Language,
): Line[] {
  const asked = compareStateOf(state);
  const cells = compareCells(rows, asked, language);
  return rows.map((row, at): Line => {
    const { name, href, label } = cells[at] as (typeof cells)[number];
    const dated = (side: Side) => datedFigure(row, side, state, language);
    const between = sides.map(dated);
    const isKnown = sides.some((side) => known(row, side));
    const value = state.measure === "per_year" ? row.points_per_year : row.change_points;
    return {
      area: row.area_code,
      name,
      href: row.area_set === "country" ? null : href,
      group: row.area_set === "country" ? "country" : row.status,
      value,
      bound: row.change_bound && bounds[row.change_bound],
      basis: value === null ? null : "derived",
      text: textOf(row, state, language),
      figure: null,
      notes: [...notesOf(row, language), oppositeText(row, others, asked, language)].filter(
        Boolean,
      ),
      when: isKnown ? between.map(({ text }) => text).join(" → ") : "",
      ...(isKnown && { between }),
      sources: sides.flatMap((side) => sourceOf(row, side, language)),
      fill: fillOf(row, state, scale),
      label,
    };
  });
}

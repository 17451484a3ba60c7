import { targetWords } from "../../i18n/targets.ts";
import type { Fill } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import { sourceOfFigure } from "../../lib/target-row.ts";
import type { Row } from "../../sql/questions.ts";
import { asOfText, figureText } from "../figure.ts";
import { targetFill, targetMapCells } from "../targets/map-cells.ts";
import { isVerdict } from "../targets/outcomes.ts";
import { shortGap, targetText } from "../targets/text.ts";
import type { Answered } from "./answered.ts";
import type { Line, LineGroup, LineSource } from "./line.ts";
import { lineFigure, lineSource } from "./line-source.ts";
import { divergingFill, type Scale } from "./scale.ts";

type Gap = Row<"target-map">;

function fillOf(row: Gap, scale: Scale): Fill {
  const { gap_points, outcome } = row;
  return gap_points === null || !isVerdict(row) || scale.kind !== "diverging"
    ? targetFill(row)
    : divergingFill(gap_points, outcome === "missed", scale.limits);
}

const gapTextOf = ({ outcome, ...row }: Gap, language: Language) =>
  outcome === "no_target" ? undefined : shortGap({ outcome, ...row }, language);

/** "chỉ tiêu 95,7%; 95,54% (31/10/2020)": what the distance lies between. */
function betweenText(row: Gap, language: Language): string {
  const { target_pct, target_qualifier, value, bound, decimals, as_of, as_of_basis } = row;
  if (target_pct === null || target_qualifier === null) return "";
  const target = targetWords[language].target(
    targetText({ target_pct, target_qualifier }, language),
  );
  if (value === null || bound === null || as_of === null) return target;
  const figure = figureText({ measure: "coverage_rate", value, bound, decimals }, language);
  const date = asOfText({ as_of, as_of_basis: as_of_basis ?? "stated" }, language);
  return `${target}; ${figure} (${date})`;
}

/** The sources of the figure and of its target; once where one is both. */
function sourcesOf(row: Gap, language: Language): LineSource[] {
  const ofFigure = lineSource(sourceOfFigure(row), language);
  const isOther = ({ text, title }: LineSource) =>
    ofFigure.every((source) => source.text !== text || source.title !== title);
  return [...ofFigure, ...lineSource(row, language).filter(isOther)];
}

/** The lines of the map of distance to target. */
export function gapLines(
  { year, rows }: Extract<Answered, { kind: "gaps" }>,
  scale: Scale,
  language: Language,
): Line[] {
  const words = targetWords[language];
  const cells = targetMapCells(rows, year, language);
  return rows.map((row, at): Line => {
    const { name, href, label } = cells[at] as (typeof cells)[number];
    const text = gapTextOf(row, language) ?? words.outcome[row.outcome];
    return {
      area: row.area_code,
      name,
      href,
      group: row.outcome satisfies LineGroup,
      value: row.gap_points,
      bound: row.bound,
      basis: row.gap_points === null ? null : "derived",
      text,
      figure: lineFigure(row.observation_id, text, language),
      notes: row.gap_points === null ? [] : [words.outcome[row.outcome]],
      when: betweenText(row, language),
      sources: sourcesOf(row, language),
      fill: fillOf(row, scale),
      label,
    };
  });
}

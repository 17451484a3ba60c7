import { figureWords } from "../../i18n/figures.ts";
import { isBelowProvince } from "../../lib/explorer/options.ts";
import type { ExplorerState } from "../../lib/explorer/state.ts";
import type { Fill } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";
import { asOfText } from "../figure.ts";
import { colouredFill, derivedNote, figureNotes, figurePhrase, yearMapCells } from "../year-map.ts";
import { type Answered, measureAsked } from "./answered.ts";
import type { Line } from "./line.ts";
import { lineFigure, lineSource, localLineFigure } from "./line-source.ts";
import { type Scale, sequentialColour } from "./scale.ts";

type Figures = Extract<Answered, { kind: "figures" }>;

/** A colour by the scale's classes; plain ground where a circle tells the number instead. */
function fillOf(row: Row<"year-map">, scale: Scale): Fill {
  const { status, value, bound } = row;
  if (status === "none") return { kind: "none" };
  if (value === null) return { kind: "count-only" };
  if (scale.kind !== "sequential") return { kind: "ground" };
  return colouredFill(row, sequentialColour(value, bound ?? "exact", scale.limits));
}

/** The date of a figure; of a mean or sum, what it rests on. */
function whenText(row: Row<"year-map">, language: Language): string {
  if (row.members !== null) return derivedNote(row, language);
  if (row.as_of === null) return "";
  return asOfText({ as_of: row.as_of, as_of_basis: row.as_of_basis ?? "stated" }, language);
}

/** The lines of a year's map. */
export function figureLines(
  { year, rows }: Figures,
  state: ExplorerState,
  scale: Scale,
  language: Language,
): Line[] {
  const words = figureWords[language];
  const measure = measureAsked(state);
  const cells = yearMapCells(rows, measure, year, language);
  return rows.map((row, at) => {
    const { name, href, label } = cells[at] as (typeof cells)[number];
    const text = figurePhrase(row, measure, language) ?? words.noFigure;
    const when = whenText(row, language);
    const computed = row.basis === "derived" && row.status !== "derived";
    return {
      area: row.area_code,
      name,
      href,
      group: row.status,
      value: row.value,
      bound: row.value === null ? null : row.bound,
      basis: row.basis,
      text,
      figure: isBelowProvince(state.level)
        ? localLineFigure(row.observation_id, href, text, language)
        : lineFigure(row.observation_id, text, language),
      notes: [
        ...figureNotes(row, language).filter((note) => note !== when),
        ...(computed ? [words.basis.derived] : []),
      ],
      when,
      sources: lineSource(row, language),
      fill: fillOf(row, scale),
      label,
    };
  });
}

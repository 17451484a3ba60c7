import { asOfText, figureWords } from "../i18n/figures.ts";
import { addressOf } from "../lib/addresses.ts";
import { formatDate } from "../lib/dates.ts";
import { type Language, nameOf } from "../lib/language.ts";
import type { Measure, Row } from "../sql/questions.ts";
import { figureNotes, figurePhrase } from "./year-map-cells.ts";

/** One line of the result table as text; the same at build time and in the browser. */
export interface ResultRow {
  area: string;
  name: string;
  href: string;
  value: string;
  asOf: string;
  notes: string;
  source: string;
  sourceTitle: string;
  sourceAddress: string | null;
}

/** Writes an answer's row out in a language; what is not known is empty, but for the value. */
export function resultRow(row: Row<"year-map">, measure: Measure, language: Language): ResultRow {
  const words = figureWords[language];
  const derived = row.basis === "derived" ? [words.basis.derived] : [];
  const published = row.source_published && formatDate(row.source_published, language);
  return {
    area: row.area_code,
    name: nameOf(row, language),
    href: addressOf(language, { page: "province", slug: row.slug }),
    value: figurePhrase(row, measure, language) ?? words.noFigure,
    asOf: row.as_of
      ? asOfText({ as_of: row.as_of, as_of_basis: row.as_of_basis ?? "stated" }, language)
      : "",
    notes: [...figureNotes(row, language), ...derived].join("; "),
    source: [row.source_publisher, published].filter(Boolean).join(", "),
    sourceTitle: row.source_title ?? "",
    sourceAddress: row.source_url,
  };
}

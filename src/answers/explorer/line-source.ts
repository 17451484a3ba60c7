import { addressOf } from "../../lib/addresses.ts";
import { formatDate } from "../../lib/dates.ts";
import type { Language } from "../../lib/language.ts";
import { type Publisher, publisherOf } from "../../lib/publisher.ts";
import { originLabel } from "../figure.ts";
import type { LineFigure, LineSource } from "./line.ts";

/** The link from a value to the page of its figure; none without a figure. */
export const lineFigure = (
  id: string | null,
  text: string,
  language: Language,
): LineFigure | null =>
  id === null
    ? null
    : {
        id,
        address: addressOf(language, { page: "figure", id }),
        label: originLabel(text, language),
      };

/** The same below the province, where figures have no page: their line on the page of the province. */
export const localLineFigure = (
  id: string | null,
  page: string,
  text: string,
  language: Language,
): LineFigure | null =>
  id === null ? null : { id, address: `${page}#figure-${id}`, label: originLabel(text, language) };

/** Who published a figure and when; none where the figure is ours. */
export function lineSource(
  row: Publisher<string | null> & {
    source_title: string | null;
    source_published: string | null;
    source_url: string | null;
  },
  language: Language,
): LineSource[] {
  const publisher = publisherOf(row, language);
  if (publisher === null) return [];
  const published = row.source_published && formatDate(row.source_published, language);
  return [
    {
      publisher,
      text: [publisher, published].filter(Boolean).join(", "),
      title: row.source_title ?? "",
      address: row.source_url,
    },
  ];
}

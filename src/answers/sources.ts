import type { Language } from "../lib/language.ts";
import type { Row } from "../sql/questions.ts";
import { sourcesText } from "./series.ts";

interface Named {
  source_publisher: string | null;
  source_publisher_en: string | null;
}

/** The publishers behind rows some of which show no figure; undefined where none does. */
export function sourcesOf(rows: readonly Named[], language: Language): string | undefined {
  const known = rows.flatMap(({ source_publisher, source_publisher_en }) =>
    source_publisher === null || source_publisher_en === null
      ? []
      : [{ source_publisher, source_publisher_en }],
  );
  return known.length > 0 ? sourcesText(known, language) : undefined;
}

/** The publishers of both sides of a comparison. */
export const sourcesOfBoth = (rows: readonly Row<"compare">[], language: Language) =>
  sourcesOf(
    rows.flatMap((row) => [
      {
        source_publisher: row.from_source_publisher,
        source_publisher_en: row.from_source_publisher_en,
      },
      {
        source_publisher: row.to_source_publisher,
        source_publisher_en: row.to_source_publisher_en,
      },
    ]),
    language,
  );

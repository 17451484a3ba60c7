import type { Row } from "../sql/questions.ts";

/** A target beside the figure of its year, as every table of targets shows it. */
export type TargetRow = Pick<
  Row<"target-list">,
  | "slug"
  | "year"
  | "target_pct"
  | "target_qualifier"
  | "set_by"
  | "instrument"
  | "outcome"
  | "gap_points"
  | "value"
  | "bound"
  | "decimals"
  | "as_of"
  | "as_of_basis"
  | "observation_id"
  | "source_title"
  | "source_publisher"
  | "source_publisher_en"
  | "source_published"
  | "source_url"
>;

/** The source of the figure that a target is held against, named as the source of any figure is. */
export const sourceOfFigure = (
  row: Pick<Row<"target-map">, `figure_source_${string}` & keyof Row<"target-map">>,
) => ({
  source_title: row.figure_source_title,
  source_publisher: row.figure_source_publisher,
  source_publisher_en: row.figure_source_publisher_en,
  source_published: row.figure_source_published,
  source_url: row.figure_source_url,
});

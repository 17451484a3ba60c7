import type { Row } from "../../sql/questions.ts";
import type { CsvRecord } from "../csv.ts";
import { roundDerivedCount } from "../numbers.ts";
import { areaColumns, sourceColumns } from "../record-columns.ts";
import { sourceOfFigure } from "../target-row.ts";

/** Numbers as the pages show them: people uninsured to the nearest hundred. */
const shown = (measure: string, value: number | null) =>
  measure === "uninsured" && value !== null ? roundDerivedCount(value) : value;

type Unit = "percent" | "people" | "percentage_points" | "percentage_points_per_year";

const unitOf = (measure: string): Unit =>
  measure === "participants" || measure === "uninsured" ? "people" : "percent";

/** The map of a year: what stands for the year, of which year it is, and how it is known. */
export const figureRecords = (
  rows: readonly Row<"year-map">[],
  measure: string,
  year: number,
): CsvRecord[] =>
  rows.map((row) => ({
    year,
    ...areaColumns(row),
    measure,
    value: shown(measure, row.value),
    unit: unitOf(measure),
    status: row.status,
    basis: row.basis,
    bound: row.bound,
    figure_year: row.figure_year,
    as_of: row.as_of,
    as_of_basis: row.as_of_basis,
    participants: row.participants,
    participants_bound: row.participants_bound,
    participants_oldest_year: row.participants_oldest_year,
    participants_year: row.participants_year,
    provinces: row.members,
    provinces_with_figure: row.members_with_figure,
    population_with_figure_pct: row.people_share_pct,
    population_with_figure_of_year_pct: row.fresh_people_share_pct,
    oldest_figure_year: row.oldest_year,
    carried_forward: row.is_carried === null ? null : Number(row.is_carried),
    observation_id: row.observation_id,
    ...sourceColumns(row),
  }));

/** The figures of some areas over the years. */
export const seriesRecords = (rows: readonly Row<"area-series">[], measure: string): CsvRecord[] =>
  rows.map((row) => ({
    year: row.year,
    ...areaColumns(row),
    measure,
    value: shown(measure, row.value),
    unit: unitOf(measure),
    basis: row.basis,
    bound: row.bound,
    as_of: row.as_of,
    as_of_basis: row.as_of_basis,
    provinces: row.members,
    provinces_with_figure: row.members_with_figure,
    population_with_figure_pct: row.people_share_pct,
    observation_id: row.observation_id,
    ...sourceColumns(row),
  }));

/** Distances to target, with the source of the figure and that of the target. */
export const gapRecords = (
  rows: readonly Omit<Row<"target-map">, "slug" | "region_slug">[],
  year: number,
): CsvRecord[] =>
  rows.map((row) => ({
    year,
    ...areaColumns(row),
    measure: "target_gap",
    value: row.gap_points,
    unit: "percentage_points" satisfies Unit,
    status: row.outcome,
    basis: row.gap_points === null ? null : "derived",
    bound: row.bound,
    as_of: row.as_of,
    as_of_basis: row.as_of_basis,
    coverage_rate_pct: row.value,
    target_pct: row.target_pct,
    target_qualifier: row.target_qualifier,
    set_by: row.set_by,
    instrument: row.instrument,
    observation_id: row.observation_id,
    ...sourceColumns(sourceOfFigure(row)),
    target_source_publisher: row.source_publisher,
    target_source_publisher_en: row.source_publisher_en,
    target_source_title: row.source_title,
    target_source_published: row.source_published,
    target_source_url: row.source_url,
  }));

const sideOf = (row: Row<"compare">, side: "from" | "to") => ({
  [`${side}_value`]: row[`${side}_value`],
  [`${side}_basis`]: row[`${side}_basis`],
  [`${side}_bound`]: row[`${side}_bound`],
  [`${side}_as_of`]: row[`${side}_as_of`],
  [`${side}_as_of_basis`]: row[`${side}_as_of_basis`],
  [`${side}_provinces_with_figure`]: row[`${side}_members`],
  [`${side}_population_with_figure_pct`]: row[`${side}_people_share_pct`],
  [`${side}_observation_id`]: row[`${side}_observation_id`],
  [`${side}_source_publisher`]: row[`${side}_source_publisher`],
  [`${side}_source_publisher_en`]: row[`${side}_source_publisher_en`],
  [`${side}_source_title`]: row[`${side}_source_title`],
  [`${side}_source_published`]: row[`${side}_source_published`],
  [`${side}_source_url`]: row[`${side}_source_url`],
});

/** Two years compared, both with their dates and sources. */
export const compareRecords = (
  rows: readonly Row<"compare">[],
  measure: "change" | "per_year",
  of: string,
): CsvRecord[] =>
  rows.map((row) => ({
    ...areaColumns(row),
    measure: `${measure}_of_${of}`,
    value: measure === "change" ? row.change_points : row.points_per_year,
    unit: (measure === "change"
      ? "percentage_points"
      : "percentage_points_per_year") satisfies Unit,
    status: row.status,
    unclear_because: row.unclear_because,
    basis: row.change_points === null ? null : "derived",
    bound: row.change_bound,
    change_low: row.change_low,
    change_high: row.change_high,
    span_years: row.span_years,
    provinces: row.members,
    ...sideOf(row, "from"),
    ...sideOf(row, "to"),
  }));

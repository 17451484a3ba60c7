import type { CsvRecord } from "../../lib/csv.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import { areaColumns, sourceColumns } from "../../lib/record-columns.ts";
import type { Row } from "../../sql/questions.ts";

type Figure = Row<"area-history">;
type National = Row<"national-series">;

/** What a line of the file is in the chart. */
type Part = "figure_of_year" | "other_figure" | "target" | "country";

const countryNames = { area_code: "00", area_name_vi: "Việt Nam", area_name_en: "Viet Nam" };

/** The area that lines are of. */
export type Names = Pick<Row<"areas">, "area_code" | "name_vi" | "name_en">;

function dated(part: Part, measure: DatedFigure["measure"], row: Figure | National): CsvRecord {
  const isCount = measure === "participants" || measure === "uninsured";
  return {
    part,
    year: row.year,
    measure,
    value: row.value,
    unit: isCount ? "people" : "percent",
    basis: row.basis,
    bound: row.bound,
    as_of: row.as_of,
    as_of_basis: row.as_of_basis,
    participants: row.participants,
    population: row.people,
    observation_id: row.observation_id,
    ...sourceColumns(row),
  };
}

/** Every figure of an area with its source. */
export const historyRecords = (area: Names, figures: readonly Figure[]): CsvRecord[] =>
  figures.map((row) => ({
    ...areaColumns(area),
    ...dated(row.chosen ? "figure_of_year" : "other_figure", row.measure, row),
  }));

/** The country's figures of the year in one measure; `part`, what they are in the chart. */
export const nationalRecords = (
  series: readonly National[],
  measure: DatedFigure["measure"],
  part: "figure_of_year" | "country",
): CsvRecord[] => series.map((row) => ({ ...countryNames, ...dated(part, measure, row) }));

/** Targets as a chart over time draws them: their heights. */
export const targetLineRecords = (
  area: Names,
  targets: readonly Row<"area-targets">[],
): CsvRecord[] =>
  targets.map((row) => ({
    ...areaColumns(area),
    part: "target" satisfies Part,
    year: row.year,
    measure: "target",
    value: row.target_pct,
    unit: "percent",
    target_id: row.target_id,
    target_qualifier: row.target_qualifier,
    set_by: row.set_by,
    instrument: row.instrument,
    source_id: row.source_id,
    ...sourceColumns(row),
  }));

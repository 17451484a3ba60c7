import type { AreaSet } from "../../sql/questions.ts";
import { fold } from "../fold.ts";
import { shownName as name } from "../quoting.ts";

/** What is known of a reader's table that was matched to provinces. */
export interface MatchedTable {
  table: string;
  codeColumn: string;
  setColumn: string;
  areaSet: AreaSet;
  columns: string[];
}

/** A column that seems to hold years. */
const yearColumn = (columns: string[]): string | undefined =>
  columns.find((column) => /^(nam|year)$/.test(fold(column)));

/**
 * A query that puts our coverage beside the rows of a reader's table: of the same year where the
 * table has one, else each province's latest. Rows that name no province stay, without a figure.
 * @param comment what to say of that in the query's first line
 */
export function joinQuery(
  { table, codeColumn, setColumn, columns }: MatchedTable,
  comment: { sameYear: string; latest: string },
): string {
  const year = yearColumn(columns);
  const latest = `(
  SELECT * FROM coverage
  WHERE coverage_rate_pct IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY area_set, area_code ORDER BY year DESC) = 1
)`;
  return `-- ${year ? comment.sameYear : comment.latest}
SELECT t.*, c.area_name_vi, c.year AS coverage_year, c.coverage_rate_pct, c.population
FROM ${name(table)} AS t
LEFT JOIN ${year ? "coverage" : latest} AS c
  ON c.area_set = t.${name(setColumn)}
  AND c.area_code = t.${name(codeColumn)}${year ? `\n  AND c.year = t.${name(year)}` : ""}
ORDER BY c.coverage_rate_pct DESC NULLS LAST`;
}

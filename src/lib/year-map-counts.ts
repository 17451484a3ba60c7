import type { Row } from "../sql/questions.ts";

/** How many areas of a year map have each status. */
export type StatusCounts = ReturnType<typeof countByStatus>;

/** How many areas of a year map have a figure of the year, an earlier one, a count only, none. */
export function countByStatus(rows: Row<"year-map">[]) {
  const count = (status: Row<"year-map">["status"]) =>
    rows.filter((row) => row.status === status).length;
  return {
    year: count("year"),
    earlier: count("earlier"),
    derived: count("derived"),
    countOnly: count("count_only"),
    none: count("none"),
    total: rows.length,
  };
}

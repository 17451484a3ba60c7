import type { CellType } from "./cell-types.ts";

/** The SQL type of each type of cells; BIGINT holds every whole number that is not text. */
export const sqlTypes: Record<CellType, string> = {
  integer: "BIGINT",
  number: "DOUBLE",
  date: "DATE",
  timestamp: "TIMESTAMP",
  boolean: "BOOLEAN",
  text: "VARCHAR",
};

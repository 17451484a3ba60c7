import type { Cell } from "../../scripts/read/tables.ts";
import type { Replacements } from "./engines.ts";

/** A row of a table; columns left out are empty. */
export type Cells = Record<string, Cell>;

/** One source of each kind, named for its kind. */
const kinds = ["official", "legal_portal", "press", "research"].map((kind) => ({
  source_id: kind,
  title: kind,
  publisher: kind,
  kind,
}));

/** The official one again, with a day of publication after the year 2019. */
const inJanuary = {
  source_id: "in_january",
  title: "official",
  publisher: "official",
  published: "2020-01-15",
  kind: "official",
};

/**
 * Hand-made observations instead of the published ones. Each row says what matters to its test;
 * the rest is an exact, stated, official rate of Sơn La (14).
 */
export function onlyObservations(rows: Cells[]): Replacements {
  const usual: Cells = {
    indicator: "health_insurance",
    area_code: "14",
    area_set: "63",
    as_of_basis: "stated",
    source_id: "official",
  };
  return {
    observations: () =>
      rows.map((row) => ({
        ...usual,
        rate_qualifier: row.rate_pct === undefined ? null : "exact",
        rate_decimals:
          row.rate_pct === undefined ? null : (String(row.rate_pct).split(".")[1]?.length ?? 0),
        participants_qualifier: row.participants === undefined ? null : "exact",
        ...row,
      })),
    sources: () => [...kinds, inJanuary],
    // The published targets name published sources, which are not there.
    targets: () => [],
  };
}

/** Hand-made targets of Sơn La (14) for 2018, beside the published sources and documents. */
export function onlyTargets(rows: Cells[]): Replacements {
  const usual: Cells = {
    indicator: "health_insurance",
    area_code: "14",
    area_set: "63",
    year: 2018,
    target_pct: 90,
    target_qualifier: "exact",
    set_by: "prime_minister",
    source_id: "s001",
  };
  return { targets: () => rows.map((row) => ({ ...usual, ...row })) };
}

/** The published tables, which `views.sql` builds on; each is a Parquet file of its name in `/data/`. */
export const tableNames = [
  "observations",
  "targets",
  "thresholds",
  "sources",
  "leads",
  "documents",
  "population",
  "provinces",
  "provinces_2025",
  "regions",
  "local_areas",
  "document_links",
  "document_points",
  "outreach",
  "premium_support",
  "islands",
  "withdrawals",
] as const;

/** What views make of them; each is published as a Parquet file of its name too. */
export const computedTableNames = ["areas", "coverage", "crosswalk", "missing_figures"] as const;

export type ComputedTableName = (typeof computedTableNames)[number];

/** The files that define tables, views and macros over these, in the order they build on each other. */
export const viewFiles = [
  "views-areas",
  "views",
  "views-groups",
  "views-resolved",
  "views-compare",
  "views-targets",
  "views-downloads",
  "views-local",
] as const;

export type ViewFile = (typeof viewFiles)[number];

/**
 * Where in `/data/` the engine of the browser finds, in one file, every table of these and what the
 * view files store: `scripts/write/engine-tables.ts` puts it together.
 */
export const engineTablesFile = "engine/tables.zip";

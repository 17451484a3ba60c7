/** The parts that say of what source a row is, and what a reader must know. */
const ending = [
  "source_id",
  "source_title",
  "source_publisher",
  "source_publisher_en",
  "source_published",
  "source_url",
  "source_kind",
  "note_en",
  "note_vi",
] as const;

const figureColumns = [
  "area",
  "as_of",
  "as_of_basis",
  "rate_pct",
  "rate_qualifier",
  "participants",
  "participants_qualifier",
  ...ending,
] as const;

const targetColumns = [
  "area",
  "year",
  "target_pct",
  "target_qualifier",
  "set_by",
  "instrument",
  ...ending,
] as const;

export type EntryColumn = (typeof figureColumns | typeof targetColumns)[number];

/** What can be added: rows of one table. */
export interface Kind {
  /** What a row is called, and what several are. */
  one: "figure" | "target";
  many: "figures" | "targets";
  table: "observations" | "targets";
  /** The column of the identifier, which is made from area and date. */
  id: string;
  /** What one is asked for, in this order: the columns of the sheet, and the flags. */
  columns: readonly EntryColumn[];
  /** The columns that the rows of the table are ordered by. */
  order: readonly string[];
}

export const figures: Kind = {
  one: "figure",
  many: "figures",
  table: "observations",
  id: "observation_id",
  columns: figureColumns,
  order: ["area_code", "as_of", "observation_id"],
};

export const targets: Kind = {
  one: "target",
  many: "targets",
  table: "targets",
  id: "target_id",
  columns: targetColumns,
  order: ["area_code", "year", "target_id"],
};

export const kinds: readonly Kind[] = [figures, targets];

/** The kind that has most of these columns; figures when they do not tell. */
export function kindWith(columns: readonly string[]): Kind {
  const known = (kind: Kind) => columns.filter((name) => isColumnOf(kind, name)).length;
  return known(targets) > known(figures) ? targets : figures;
}

export const isColumnOf = (kind: Kind, name: string): name is EntryColumn =>
  (kind.columns as readonly string[]).includes(name);

/** A row of a release as text, by column. */
export type ReleasedRow = Partial<Record<string, string>>;

/** A published row of figures or targets that a release changed or took out. */
export interface Correction {
  table: "observations" | "targets";
  /** Id of the figure or target. */
  key: string;
  before: ReleasedRow;
  /** Undefined where the row was withdrawn. */
  after?: ReleasedRow | undefined;
  /** The columns that hold something else since; none where the row was withdrawn. */
  columns: string[];
}

/** The columns of a figure and of a target that repeat what a source says, notes left out. */
export const quotedColumns = {
  observations: [
    ...["indicator", "area_code", "area_set", "as_of", "as_of_basis", "rate_pct", "rate_qualifier"],
    ...["participants", "participants_qualifier", "source_id"],
  ],
  targets: [
    ...["indicator", "area_code", "area_set", "year", "target_pct", "target_qualifier", "set_by"],
    ...["instrument", "source_id"],
  ],
} as const satisfies Record<Correction["table"], string[]>;

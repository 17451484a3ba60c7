/** What a reader's table may hold; more would fill the memory of a phone, or break the engine. */
export const tableLimits = {
  /** The engine takes a table's columns as one statement of at most 50,000 bytes. */
  columns: 500,
  rows: 1_000_000,
  cells: 20_000_000,
  /** The engine reads lines of at most two million bytes. */
  lettersInRow: 300_000,
} as const;

/** Which limit a table passes. */
export type LimitKind = "too-wide" | "too-long" | "long-row";

/** A table that is not read because it passes a limit. */
export class LimitFailure extends Error {
  readonly kind: LimitKind;

  constructor(kind: LimitKind) {
    super(kind);
    this.name = "LimitFailure";
    this.kind = kind;
  }
}

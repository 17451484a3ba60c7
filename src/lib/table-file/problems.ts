/**
 * What is unusual in a table file. None loses anything: what has no place gets one, and what does
 * not fit stays as text.
 */
export type ProblemKind =
  /** A quoted text has no end, or goes on after it. */
  | "quotes"
  /** A row has fewer cells than the header; those missing are empty. */
  | "short"
  /** A row has more; they stand in columns of their own. */
  | "long"
  /** A line before the header, as titles in spreadsheets; it is no row. */
  | "before-header"
  /** A column without a name, or with another column's; it is given one. */
  | "unnamed"
  | "same-name"
  /** A byte that is no letter in the file's encoding. */
  | "undecodable"
  /** A cell that is not of the type of its column. */
  | "misfit"
  /** A moment without a time zone where others of its column have one; it is read as UTC. */
  | "unzoned";

export interface TableProblem {
  kind: ProblemKind;
  /** 1-based line of the file, where the row starts. */
  line: number;
  /** 1-based number of the column in its row. */
  column: number;
  /** What stands there; for a row of the wrong length "cells/columns". */
  text: string;
}

/** In the order in which a reader meets them. */
export const byPlace = (a: TableProblem, b: TableProblem): number =>
  a.line - b.line || a.column - b.column;

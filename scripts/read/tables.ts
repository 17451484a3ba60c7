import type { Field, Resource } from "./descriptor.ts";

/** A cell's value; `null` stands for an empty cell. */
export type Cell = string | number | boolean | null;

export interface Row {
  /** 1-based line of the row in its file. */
  line: number;
  /** Values by field name; a field is absent when its text could not be read (a problem says why). */
  cells: Record<string, Cell>;
}

/** The fields that a table's file holds; the others follow from them. */
export const writtenFields = ({ fields }: { fields: readonly Field[] }): Field[] =>
  fields.filter(({ decimalsOf }) => decimalsOf === undefined);

interface TableFrame {
  name: string;
  /** Name of the CSV file in the data directory. */
  file: string;
  resource: Resource;
  /** Fields in the order of the description. */
  fields: Field[];
  /** Column names in the order of the file. */
  header: string[];
  /** False when rows or columns were lost to a fault of the file. */
  complete: boolean;
  /**
   * How many rows the file has, where `rows` are only those that a check can find something in: of a
   * large table the rest was found to be right without being kept.
   */
  rowCount?: number;
}

/** How many rows the file of a table has. */
export const rowCountOf = ({ rows, rowCount }: Pick<Table, "rows" | "rowCount">): number =>
  rowCount ?? rows.length;

/** A table with typed rows. */
export interface Table extends TableFrame {
  rows: Row[];
}

export interface RawRow {
  line: number;
  /** Texts in the order of the file's header, as many as the header has columns. */
  texts: string[];
}

/** A table as text, before its cells are checked. */
export interface RawTable extends TableFrame {
  rows: RawRow[];
}

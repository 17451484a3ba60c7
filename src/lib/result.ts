/** Plain values only, so that rows from both engines compare equal: no BigInt, no Date. */
export type Value = string | number | boolean | null;

/** A column of a result, with the name of its type in DuckDB: `INTEGER`, `VARCHAR`, `DATE`. */
export interface Column {
  name: string;
  type: string;
}

/** What a reader's SQL gave, column by column. */
export interface Result {
  columns: Column[];
  /** How many rows are here; the query had more when `truncated`. */
  rowCount: number;
  /**
   * One array of `rowCount` values for each column. What JavaScript has no exact number for, and
   * dates, lists and the like, come as the text that DuckDB writes for them.
   */
  values: Value[][];
  /** How long it took; undefined where that was when the site was built. */
  milliseconds?: number;
  /** Whether rows were left out because there were too many, or too much text in them. */
  truncated: boolean;
}

/** What a reader's script gave. */
export interface ScriptResult extends Result {
  /** Whether it read a table of the atlas, and changed none; else it is no figure of the atlas. */
  fromOurTables: boolean;
}

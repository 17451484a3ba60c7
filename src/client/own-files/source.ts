import type { OwnTable } from "../../engine/wasm/own-tables.ts";
import type { ValueCounts } from "../../lib/own-files/area-match.ts";
import type { Encoding } from "../../lib/table-file/decode.ts";
import type { Reading, ReadOptions } from "./messages.ts";

/** What is shown of a table, whatever its file. */
export interface Shown {
  rowCount: number;
  /** `type` as the engine names it. */
  columns: { name: string; heading: string; type: string }[];
  preview: string[][];
  areaColumn: string | undefined;
  /** Only of files that can be read in more than one way; `sheets` has the names of a workbook's. */
  text?: {
    reading: Reading;
    encoding: Encoding | undefined;
    sheets: string[];
    options: ReadOptions;
  };
}

/** A reader's file as something that can become a table. */
export interface Source {
  /** Whether the engine must hold the table before it can be described. */
  readonly needsEngine: boolean;
  /** What is in it, under the name of its table. */
  describe(table: string): Promise<Shown>;
  /** Rows by text of a column. */
  counts(table: string, column: string): Promise<ValueCounts>;
  /** What the engine makes a table of. */
  content(): Promise<Pick<OwnTable, "format" | "bytes" | "columns">>;
  /** Forgets the file. */
  close(): void;
}

import type { AreaName } from "../../lib/area-names.ts";
import type { Binary, Encoding } from "../../lib/table-file/decode.ts";
import type { Decisions, TableDescription } from "../../lib/table-file/describe.ts";
import type { Delimiter } from "../../lib/table-file/lines.ts";

/** How the reader wants a CSV to be read, where that differs from what was found. */
export interface ReadOptions {
  delimiter?: Delimiter | undefined;
  header: boolean;
  decisions: Decisions;
}

/** What the page shows of a table that was read. */
export interface Reading extends TableDescription {
  delimiter: Delimiter;
  rowCount: number;
  preview: string[][];
  /** All problems there are; `problems` holds the first of them. */
  problemCount: number;
  /** The column that seems to name provinces. */
  areaColumn: string | undefined;
}

/** What the page asks of the worker that reads text files, each by its number. */
export type ReaderRequest =
  | { kind: "open"; file: number; bytes: Uint8Array }
  | { kind: "read"; file: number; options: ReadOptions; areas: AreaName[] }
  | { kind: "counts"; file: number; column: string }
  | { kind: "write"; file: number }
  | { kind: "close"; file: number };

/** What it answers. */
export interface ReaderReplies {
  open: { binary: Binary } | { encoding: Encoding };
  read: Reading;
  counts: Map<string, number>;
  write: Uint8Array;
  close: undefined;
}

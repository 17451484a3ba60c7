import type { AreaName } from "../../lib/area-names.ts";
import type { Binary, Encoding } from "../../lib/table-file/decode.ts";
import type { Decisions, TableDescription } from "../../lib/table-file/describe.ts";
import type { LimitKind } from "../../lib/table-file/limits.ts";
import type { Delimiter } from "../../lib/table-file/lines.ts";

/** How the reader wants a file to be read, where that differs from what was found. */
export interface ReadOptions {
  /** Of a workbook, by its place among the sheets. */
  sheet?: number | undefined;
  delimiter?: Delimiter | undefined;
  header: boolean;
  decisions: Decisions;
}

/** What the page shows of a table that was read. */
export interface Reading extends TableDescription {
  /** Only of texts. */
  delimiter: Delimiter | undefined;
  /** The sheet that was read, by its place among them. */
  sheet: number;
  rowCount: number;
  preview: string[][];
  /** All problems there are; `problems` holds the first of them. */
  problemCount: number;
  /** The column that seems to name provinces. */
  areaColumn: string | undefined;
}

/** Why a file is not read. */
export type Refusal =
  | Binary
  | LimitKind
  | "not-parquet"
  | "too-large"
  | "unreadable"
  | "json"
  | "codec";

/** What a file turned out to be. */
export type Opened =
  | { kind: "refused"; why: Refusal; name?: string }
  | { kind: "parquet"; bytes: Uint8Array }
  | { kind: "text"; encoding: Encoding }
  /** A workbook or JSON; `sheets` are the names of a workbook's. */
  | { kind: "values"; sheets: string[] };

/** What the page asks of the worker that reads files, each by its number. */
export type ReaderRequest =
  | { kind: "open"; file: number; content: File }
  | { kind: "read"; file: number; options: ReadOptions; areas: AreaName[] }
  | { kind: "counts"; file: number; column: string }
  | { kind: "write"; file: number }
  | { kind: "close"; file: number };

/** What it answers. */
export interface ReaderReplies {
  open: Opened;
  read: Reading;
  counts: Map<string, number>;
  write: Uint8Array;
  close: undefined;
}

/** An answer, or why there is none; `limit` where the table passes one. */
export type ReaderReport =
  | { id: number; reply: ReaderReplies[ReaderRequest["kind"]] }
  | { id: number; failure: string; limit: LimitKind | undefined };

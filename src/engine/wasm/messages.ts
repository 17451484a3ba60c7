import type { Result, ScriptResult, Value } from "../../lib/result.ts";
import type { QuestionName } from "../../sql/questions.ts";
import type { Answer } from "./database.ts";
import type { FailureKind } from "./failure.ts";
import type { LoadedTable, OwnTable } from "./own-tables.ts";

/** What the page asks of the worker. It starts loading by itself, so this is all. */
export type Request =
  | { kind: "question"; name: QuestionName; parameters: Record<string, Value> }
  | { kind: "script"; script: string; rowLimit: number }
  | { kind: "own-tables"; tables: OwnTable[] }
  | { kind: "parquet"; result: Result };

/** What the worker answers to each kind of request. */
export interface Replies {
  question: Answer<QuestionName>;
  script: ScriptResult;
  "own-tables": LoadedTable[];
  /** The bytes of a file. */
  parquet: Uint8Array<ArrayBuffer>;
}

export type Reply = Replies[Request["kind"]];

/**
 * What the worker reports; `failed` means that loading failed, `refused` that a request did. `tables`
 * is the hash of the tables that it loaded.
 */
export type Report =
  | { kind: "progress"; loadedBytes: number }
  | { kind: "ready"; tables: string | undefined }
  | { kind: "answer"; id: number; reply: Reply; memoryBytes: number }
  | { kind: "failed"; failure: FailureKind; detail: string }
  | { kind: "refused"; id: number; failure: FailureKind; detail: string };

import type { Result, ScriptResult, Value } from "../../lib/result.ts";
import type { QuestionName } from "../../sql/questions.ts";
import type { Answer } from "./database.ts";
import type { FailureKind } from "./failure.ts";
import type { LoadedTable, OwnTable } from "./own-tables.ts";

/** What the page asks of the worker once it has started. */
export type Request =
  | { kind: "question"; name: QuestionName; parameters: Record<string, Value> }
  /** What a script needs, so that its own time is its own. */
  | { kind: "prepare"; script: string }
  | { kind: "script"; script: string; rowLimit: number }
  | { kind: "own-tables"; tables: OwnTable[] }
  | { kind: "parquet"; result: Result };

/** What the worker answers to each kind of request. */
export interface Replies {
  question: Answer<QuestionName>;
  prepare: undefined;
  script: ScriptResult;
  "own-tables": LoadedTable[];
  /** The bytes of a file. */
  parquet: Uint8Array<ArrayBuffer>;
}

export type Reply = Replies[Request["kind"]];

/** What the worker reports; `failed` means that starting failed, `refused` that a request did. */
export type Report =
  | { kind: "ready" }
  | { kind: "answer"; id: number; reply: Reply; memoryBytes: number }
  | { kind: "failed"; failure: FailureKind; detail: string }
  | { kind: "refused"; id: number; failure: FailureKind; detail: string };

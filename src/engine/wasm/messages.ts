import type { QuestionName } from "../../sql/questions.ts";
import type { Value } from "../engine.ts";
import type { FailureKind } from "./failure.ts";

/** What the page asks of the worker. It starts loading by itself, so this is all. */
export interface Ask {
  id: number;
  name: QuestionName;
  parameters: Record<string, Value>;
}

/** What the worker reports; `failed` means that loading failed, `refused` that a question did. */
export type Report =
  | { kind: "progress"; loadedBytes: number }
  | { kind: "ready" }
  | {
      kind: "answer";
      id: number;
      rows: Record<string, Value>[];
      sql: string;
      milliseconds: number;
    }
  | { kind: "failed"; failure: FailureKind; detail: string }
  | { kind: "refused"; id: number; failure: FailureKind; detail: string };

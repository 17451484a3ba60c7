import type { EngineFailure } from "../../engine/wasm/failure.ts";
import { engineWords } from "../../i18n/engine.ts";
import { queryWords } from "../../i18n/query.ts";
import type { Language } from "../../lib/language.ts";

/** What a reader is told. */
export interface FailureText {
  text: string;
  /** DuckDB's own words, in English, where they say more. */
  detail?: string;
}

/** What the failure means; where that part does not arrive, DuckDB's own words still stand below. */
async function explain(failure: EngineFailure, language: Language, sql: string): Promise<string> {
  try {
    const { explainFault } = await import("./explain-fault.ts");
    return explainFault(failure, language, sql);
  } catch {
    return failure.kind === "query"
      ? queryWords[language].failure.query
      : engineWords[language].failure[failure.kind];
  }
}

/**
 * What to tell a reader whose SQL gave no result.
 * @param sql what the reader wrote; empty where it is not the reader's
 */
export async function failureText(
  failure: EngineFailure,
  language: Language,
  sql = "",
): Promise<FailureText> {
  const { kind, message } = failure;
  const words: Partial<Record<string, string>> = queryWords[language].failure;
  if (kind === "network" && !navigator.onLine) return { text: words.offline ?? "" };
  if (kind === "query") return { text: await explain(failure, language, sql), detail: message };
  if (kind === "forbidden") return { text: await explain(failure, language, sql) };
  return { text: words[kind] ?? engineWords[language].failure[kind] };
}

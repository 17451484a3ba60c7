import type { EngineFailure } from "../../engine/wasm/failure.ts";
import { engineWords } from "../../i18n/engine.ts";
import { queryWords } from "../../i18n/query.ts";
import { faultText } from "../../i18n/query-faults.ts";
import { readFault } from "../../lib/duckdb-faults.ts";
import type { Language } from "../../lib/language.ts";

/** What a reader is told. */
export interface FailureText {
  text: string;
  /** DuckDB's own words, in English, where they say more. */
  detail?: string;
}

/** What to tell a reader whose SQL gave no result. */
export function failureText({ kind, message }: EngineFailure, language: Language): FailureText {
  const words: Partial<Record<string, string>> = queryWords[language].failure;
  if (kind === "network" && !navigator.onLine) return { text: words.offline ?? "" };
  if (kind === "query") return { text: faultText(readFault(message), language), detail: message };
  return { text: words[kind] ?? engineWords[language].failure[kind] };
}

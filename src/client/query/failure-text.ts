import type { EngineFailure } from "../../engine/wasm/failure.ts";
import { engineWords } from "../../i18n/engine.ts";
import { queryWords } from "../../i18n/query.ts";
import type { Language } from "../../lib/language.ts";

/** What to tell a reader whose SQL gave no result, and DuckDB's own words where they help. */
export function failureText(
  { kind, message }: EngineFailure,
  language: Language,
): { text: string; detail?: string } {
  const words: Partial<Record<string, string>> = queryWords[language].failure;
  if (kind === "network" && !navigator.onLine) return { text: words.offline ?? "" };
  const text = words[kind] ?? engineWords[language].failure[kind];
  return kind === "query" ? { text, detail: message } : { text };
}

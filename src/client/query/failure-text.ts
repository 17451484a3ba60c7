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

/** What DuckDB's message means; where that part does not arrive, its own words still stand below. */
async function explain(message: string, language: Language): Promise<string> {
  try {
    const { explainFault } = await import("./explain-fault.ts");
    return explainFault(message, language);
  } catch {
    return queryWords[language].failure.query;
  }
}

/** What to tell a reader whose SQL gave no result. */
export async function failureText(
  { kind, message }: EngineFailure,
  language: Language,
): Promise<FailureText> {
  const words: Partial<Record<string, string>> = queryWords[language].failure;
  if (kind === "network" && !navigator.onLine) return { text: words.offline ?? "" };
  if (kind === "query") return { text: await explain(message, language), detail: message };
  return { text: words[kind] ?? engineWords[language].failure[kind] };
}

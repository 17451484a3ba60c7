import { faultText, forbiddenText, oddLetterText } from "../../answers/query-fault.ts";
import type { EngineFailure } from "../../engine/wasm/failure.ts";
import type { Language } from "../../lib/language.ts";
import { readFault } from "../../lib/query/duckdb-faults.ts";
import { oddLetterIn } from "../../lib/query/odd-letters.ts";

/**
 * Why SQL was refused, in the page's language; fetched at the first mistake only.
 * @param sql what was refused; a letter in it that is not what it looks like is named first
 */
export function explainFault(
  { kind, message }: EngineFailure,
  language: Language,
  sql: string,
): string {
  const odd = oddLetterIn(sql);
  const text =
    kind === "forbidden"
      ? forbiddenText(message, language)
      : faultText(readFault(message), language);
  return odd ? `${oddLetterText(odd, language)} ${text}` : text;
}

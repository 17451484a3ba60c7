import { faultWords } from "../i18n/query-faults.ts";
import type { Language } from "../lib/language.ts";
import type { Fault } from "../lib/query/duckdb-faults.ts";

/** A fault in the page's language: where, what is wrong, what to do, what may have been meant. */
export function faultText(fault: Fault, language: Language): string {
  const { line, suggestion, or, fault: faults } = faultWords[language];
  const { subject, suggestions } = fault;
  const what = faults[fault.kind](subject);
  const meant = suggestions.map((name) => `“${name}”`).join(or);
  const text =
    (fault.line === undefined ? what : line(String(fault.line)) + what) +
    (meant && suggestion(meant));
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

import { engineWords } from "../i18n/engine.ts";
import { faultWords } from "../i18n/query-faults.ts";
import type { Language } from "../lib/language.ts";
import type { Fault } from "../lib/query/duckdb-faults.ts";
import { firstWordMeant } from "../lib/query/first-word.ts";
import type { OddLetter } from "../lib/query/odd-letters.ts";

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

/** Why a statement does not run here that begins with a word, and what may have been meant. */
export function forbiddenText(word: string, language: Language): string {
  const meant = firstWordMeant(word);
  const { forbidden } = engineWords[language].failure;
  return meant ? forbidden + faultWords[language].suggestion(`“${meant}”`) : forbidden;
}

/** Where a letter stands that is not what it looks like, and what to write in its place. */
export const oddLetterText = (
  { kind, letter, code, instead, line, column }: OddLetter,
  language: Language,
) =>
  faultWords[language].odd[kind]({
    letter,
    code,
    instead,
    line: String(line),
    column: String(column),
  });

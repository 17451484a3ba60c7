import type { CompareAnswer } from "../../answers/compare/answer.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import type { Language } from "../../lib/language.ts";

/** What is shown: a comparison's answer and what was asked. */
export interface Shown extends CompareAnswer {
  state: CompareState;
  /** The region's name as the reader chose it. */
  region: string;
  language: Language;
}

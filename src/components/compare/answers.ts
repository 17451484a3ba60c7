import { splitAnswer } from "../../answers/compare/answer.ts";
import { type CompareState, questionOf } from "../../lib/compare-state.ts";
import { ask } from "../../page-data/ask.ts";

/** The comparison of the provinces and of the country, as the browser would ask for it. */
export const answerComparison = async (state: CompareState) =>
  splitAnswer(await ask("comparison", questionOf(state)));

import { splitAnswer } from "../../answers/compare/answer.ts";
import { type CompareState, otherMeasure, questionOf } from "../../lib/compare-state.ts";
import { ask } from "../../page-data/ask.ts";

/** The comparison of the provinces and of the country, as the browser would ask for it. */
export const answerCompare = async (state: CompareState) =>
  splitAnswer(await ask("compare", questionOf(state)));

/** The same comparison by the other measure, the country's row among the others. */
export const answerOther = async (state: CompareState) =>
  ask("compare", questionOf({ ...state, measure: otherMeasure[state.measure] }));

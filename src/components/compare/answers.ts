import { partAnswer } from "../../charts/change-answer.ts";
import { ask } from "../../engine/build.ts";
import { type CompareState, questionOf } from "../../lib/compare-state.ts";

/** The comparison of the provinces and of the country, as the browser would ask for it. */
export const answerComparison = async (state: CompareState) =>
  partAnswer(await ask("comparison", questionOf(state)));

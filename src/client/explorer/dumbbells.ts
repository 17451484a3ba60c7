import type { CompareAnswer } from "../../answers/compare/answer.ts";
import { citedChartTitle } from "../../answers/compare/text.ts";
import { dumbbellDrawings } from "../../charts/compare/dumbbell.ts";
import { plotSvg } from "../../charts/plot-svg.ts";
import { compareWords } from "../../i18n/compare.ts";
import type { CompareState } from "../../lib/compare-state.ts";
import type { Language } from "../../lib/language.ts";
import { part } from "../shared/parts.ts";

/** Draws where each province went; without any to draw the chart goes. */
export function showDumbbells(
  root: HTMLElement,
  answer: CompareAnswer,
  state: CompareState,
  language: Language,
): void {
  const drawings = dumbbellDrawings({ ...answer, state, language });
  const chart = part(root, "dumbbells");
  chart.hidden = drawings.length === 0;
  chart.dataset.title = citedChartTitle(state, language);
  part(chart, "dumbbell-drawing").replaceChildren(
    ...drawings.map((drawing) => plotSvg(document, drawing)),
  );
  for (const side of ["from", "to"] as const) {
    part(chart, `legend-${side}`).textContent = compareWords[language].chartLegend.year(
      state[side],
    );
  }
}

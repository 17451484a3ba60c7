import { dumbbellDrawings } from "../../charts/compare/dumbbell.ts";
import { plotSvg } from "../../charts/plot-svg.ts";
import { compareWords } from "../../i18n/compare.ts";
import { part } from "../shared/parts.ts";
import type { Shown } from "./shown.ts";

/** Draws the comparison in place of the chart in the page; without any to draw the figure goes. */
export function showChart(root: HTMLElement, shown: Shown): void {
  const { state, language } = shown;
  const words = compareWords[language];
  const figure = part(root, "chart-figure");
  const drawings = dumbbellDrawings(shown).map((drawing) => plotSvg(document, drawing));
  figure.hidden = drawings.length === 0;
  if (figure.hidden) return;
  const [first, ...others] = figure.querySelectorAll("svg.changes:not(.chart-key)");
  first?.replaceWith(...drawings);
  for (const old of others) old.remove();
  for (const side of ["from", "to"] as const) {
    part(figure, `legend-${side}`).textContent = words.chartLegend.year(state[side]);
  }
  const note = part(figure, "share-note");
  note.hidden = state.measure !== "insured_share";
}

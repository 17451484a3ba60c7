import {
  hasDerivedMeans,
  type SeriesRow,
  showsOthers,
  type TrendArea,
  type TrendInput,
  trendDrawings,
  trendSymbols,
} from "../../charts/explorer/trend-panels.ts";
import { plotSvg } from "../../charts/plot-svg.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

/** The chosen areas in their order, each with its figures. */
export const trendAreas = (
  rows: readonly SeriesRow[],
  chosen: readonly { code: string; name: string }[],
): TrendArea[] =>
  chosen.map((area) => ({
    ...area,
    rows: rows.filter(({ area_code }) => area_code === area.code),
  }));

function showSymbols(root: HTMLElement, input: TrendInput): void {
  const used: string[] = [
    ...trendSymbols(input),
    ...(hasDerivedMeans(input) ? ["derived"] : []),
    ...(showsOthers(input) ? ["others"] : []),
  ];
  for (const item of part(root, "trend-legend").querySelectorAll<HTMLElement>("[data-symbol]")) {
    item.hidden = !used.includes(item.dataset.symbol ?? "");
  }
}

/** Draws a panel for each area; Observable Plot is only fetched where there is one to draw. */
export function showTrends(root: HTMLElement, input: TrendInput): void {
  const words = explorerGraphicWords[input.language].trends;
  const drawings = trendDrawings(input);
  part(root, "trends").replaceChildren(
    ...input.areas.map(({ name }, at) => {
      const drawing = drawings[at];
      const content = drawing
        ? plotSvg(document, drawing)
        : element("p", { class: "muted" }, words.only(name));
      return element("section", { class: "panel" }, element("h3", {}, name), content);
    }),
  );
  showSymbols(root, input);
}

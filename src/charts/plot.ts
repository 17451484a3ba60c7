import type * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Width } from "./frame.ts";
import { plotSvg, type TextAlternative } from "./plot-svg.ts";

export type { TextAlternative } from "./plot-svg.ts";

/** The same drawing as SVG text for phones and for wide pages. */
export type Drawings = Record<Width, string>;

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * Draws at build time and returns SVG text; see `plotSvg`.
 * @param options Plot's options without legends; `width` and `height` become the `viewBox`
 * @param className classes of the root element, the hooks for charts.css
 * @throws when a mark makes Plot write ids (clips, gradients)
 */
export const drawPlot = (
  options: Plot.PlotOptions,
  className: string,
  text: TextAlternative,
): string => plotSvg(document, { options, className, text }).outerHTML;

import type { ChartKind } from "../../lib/quick-chart/choice.ts";
import { type Width, widths } from "../frame.ts";
import { type Drawing, plotSvg } from "../plot-svg.ts";
import { barDrawing } from "./bar-chart.ts";
import { dotDrawing } from "./dot-chart.ts";
import type { QuickChartInput } from "./input.ts";
import { lineDrawing } from "./line-chart.ts";

const drawings: Record<
  Exclude<ChartKind, "map">,
  (width: Width, input: QuickChartInput) => Drawing
> = { bar: barDrawing, line: lineDrawing, dot: dotDrawing };

/** Draws a chart of a reader's result, for phones and for wide pages; charts.css shows one. */
export const drawQuickChart = (
  document: Document,
  kind: Exclude<ChartKind, "map">,
  input: QuickChartInput,
): Element[] => widths.map((width) => plotSvg(document, drawings[kind](width, input)));

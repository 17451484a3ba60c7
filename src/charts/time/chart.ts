import { alongLine, connect } from "../../answers/connections.ts";
import { targetTitle } from "../../answers/series.ts";
import type { DatedFigure } from "../../lib/dated-figure.ts";
import type { Language } from "../../lib/language.ts";
import { makeFrame, type Width, widths } from "../frame.ts";
import { type Drawings, drawPlot, type TextAlternative } from "../plot.ts";
import { axes } from "./axes.ts";
import { type Background, backgroundMarks } from "./background.ts";
import { besideMarks, figureMarks } from "./figure-marks.ts";
import { type LegendSymbol, timeChartLegend } from "./legend.ts";
import { connectionMarks, type Target, targetMarks } from "./line-marks.ts";
import { labelMarks, timePlot } from "./plot.ts";
import { percentAxis } from "./value-axis.ts";
import { valueLabels } from "./value-labels.ts";

/** A finished drawing with the signs that its legend has to explain. */
export interface Chart {
  svg: Drawings;
  legend: LegendSymbol[];
}

export interface TimeChartInput {
  /** Of one measure, oldest first; one chosen figure a year. */
  figures: readonly DatedFigure[];
  targets: readonly Target[];
  /** Of the other measure, drawn as marks without a line. */
  beside?: readonly DatedFigure[] | undefined;
  background?: Background | undefined;
  language: Language;
  text: TextAlternative;
  /** First and last calendar year of the axis. */
  years: [first: number, last: number];
}

/** Draws figures over time with the line rules of `connections.ts`, in both widths. */
export function timeChart(input: TimeChartInput): Chart {
  const { figures, targets, beside = [], background, language, text, years } = input;
  const connections = connect(alongLine(figures));
  const percents = [
    ...[...figures, ...beside].map((figure) => figure.value),
    ...targets.map((target) => target.target_pct),
  ];
  const axis = percentAxis(percents, language);
  const drawn = { figures, connections, targets, beside, background };
  const draw = (width: Width) => {
    const frame = makeFrame(width, years, axis.range);
    const labels = valueLabels(drawn, frame, language);
    const marks = [
      axes(frame, axis),
      background ? backgroundMarks(background, frame) : [],
      connectionMarks(connections),
      besideMarks(beside, language),
      figureMarks(figures, frame, language),
      // Over the figures, since one that just meets its target would hide it.
      targetMarks(targets, (target) => targetTitle(target, language)),
      labelMarks(labels, frame),
    ];
    return drawPlot(timePlot(frame, marks), `chart ${width}`, text);
  };
  const [narrow, wide] = widths.map(draw) as [string, string];
  return {
    svg: { narrow, wide },
    legend: timeChartLegend(drawn),
  };
}

import * as Plot from "@observablehq/plot";
import { type Connection, connect, unbroken } from "../../answers/connections.ts";
import { seriesDescription } from "../../answers/series.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { figureWords } from "../../i18n/figures.ts";
import { type DatedFigure, middleOf } from "../../lib/dated-figure.ts";
import type { Language } from "../../lib/language.ts";
import { isCount } from "../../lib/measures.ts";
import type { Measure, Row } from "../../sql/questions.ts";
import { type Frame, makeFrame, yearRange } from "../frame.ts";
import type { Drawing } from "../plot-svg.ts";
import { axes } from "../time/axes.ts";
import { figureMarks } from "../time/figure-marks.ts";
import { type LegendSymbol, timeChartLegend } from "../time/legend.ts";
import { connectionMarks, links } from "../time/line-marks.ts";
import { labelMarks, timePlot } from "../time/plot.ts";
import { peopleAxis, percentAxis, type ValueAxis } from "../time/value-axis.ts";
import { valueLabels } from "../time/value-labels.ts";

export type SeriesRow = Row<"area-series">;

/** An area whose figures are drawn over time. */
export interface TrendArea {
  code: string;
  name: string;
  rows: SeriesRow[];
}

export interface TrendInput {
  areas: readonly TrendArea[];
  measure: Measure;
  years: readonly [first: number, last: number];
  language: Language;
}

type Dated = DatedFigure & Pick<SeriesRow, "members">;

const figuresOf = ({ rows }: TrendArea, measure: TrendInput["measure"]): Dated[] =>
  rows.map((row) => ({
    ...row,
    measure,
    chosen: true,
    source_publisher: row.source_publisher ?? "",
    source_publisher_en: row.source_publisher_en ?? "",
  }));

/** Only between figures of two years in a row: no line crosses a year of which nothing is known. */
const yearByYear = (figures: readonly DatedFigure[]): Connection[] =>
  connect(figures).filter(({ from, to }) => to.year - from.year <= 1);

/** Means of old provinces are crosses, so that they are not taken for published figures. */
const derivedMarks = (figures: readonly Dated[]): Plot.Markish =>
  Plot.dot(figures, {
    x: (figure: Dated) => new Date(middleOf(figure)),
    y: "value",
    r: 4.5,
    symbol: "times",
    className: "derived-mark",
  });

const isDerivedMean = ({ members }: Dated) => members !== null;

/** Where the figures of an area are drawn. */
interface Panel {
  frame: Frame;
  axis: ValueAxis;
}

function marksOf(
  figures: readonly Dated[],
  others: readonly (readonly Dated[])[],
  { frame, axis }: Panel,
  language: Language,
): Plot.Markish[] {
  const connections = yearByYear(figures);
  const labels = valueLabels({ figures, connections, targets: [] }, frame, language);
  const background = links(unbroken(others.flatMap(yearByYear)), "line background");
  return [
    axes(frame, axis),
    background,
    connectionMarks(connections),
    figureMarks(
      figures.filter((figure) => !isDerivedMean(figure)),
      frame,
      language,
    ),
    derivedMarks(figures.filter(isDerivedMean)),
    labelMarks(labels, frame),
  ];
}

/**
 * Whether each area has an axis of its own. Shares have the same axis, so that heights compare; on
 * one axis of people a province would lie flat on the ground under the country.
 */
const hasOwnAxes = ({ areas, measure }: Pick<TrendInput, "areas" | "measure">): boolean =>
  isCount(measure) && areas.length > 1;

/** Whether the other areas' lines lie pale behind each area's own: only where they share an axis. */
export const showsOthers = ({ areas, measure }: TrendInput): boolean =>
  areas.length > 1 && !isCount(measure);

/** The axis of each area's panel. */
function axesOf(input: TrendInput, all: readonly (readonly Dated[])[]): ValueAxis[] {
  const { measure, language } = input;
  const values = (figures: readonly Dated[]) => figures.map(({ value }) => value);
  if (isCount(measure)) {
    const isOwn = hasOwnAxes(input);
    return all.map((figures) => peopleAxis(values(figures), isOwn, language));
  }
  const shared = percentAxis(values(all.flat()), language);
  return all.map(() => shared);
}

/** A drawing for each area that has figures, all over the same years. */
export function trendDrawings(input: TrendInput): (Drawing | null)[] {
  const { areas, measure, years, language } = input;
  const all = areas.map((area) => figuresOf(area, measure));
  const valueAxes = axesOf(input, all);
  return all.map((figures, at) => {
    const axis = valueAxes[at];
    if (figures.length === 0 || !axis) return null;
    const frame = makeFrame("narrow", yearRange([...years]), axis.range);
    const label = explorerGraphicWords[language].trends.panel(
      figureWords[language].measure[measure],
      areas[at]?.name ?? "",
    );
    const others = showsOthers(input) ? all.filter((_, other) => other !== at) : [];
    return {
      options: timePlot(frame, marksOf(figures, others, { frame, axis }, language)),
      className: "chart trend-panel",
      text: { label, description: seriesDescription(label, figures, connect(figures), language) },
    };
  });
}

/** The signs that the panels hold and that their legend has to explain. */
export function trendSymbols({ areas, measure }: TrendInput): LegendSymbol[] {
  const figures = areas.flatMap((area) => figuresOf(area, measure));
  const published = figures.filter((figure) => !isDerivedMean(figure));
  const connections = areas.flatMap((area) => yearByYear(figuresOf(area, measure)));
  const broken = connections.filter((connection) => connection.broken);
  return timeChartLegend({ figures: published, connections: broken, targets: [] });
}

/** Whether any area is shown by means of its old provinces. */
export const hasDerivedMeans = ({ areas, measure }: TrendInput): boolean =>
  areas.some((area) => figuresOf(area, measure).some(isDerivedMean));

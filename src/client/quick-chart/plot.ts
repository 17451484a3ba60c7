import { drawQuickChart } from "../../charts/quick/quick-chart.ts";
import { quickChartWords } from "../../i18n/quick-chart.ts";
import { formatCount, formatDecimal } from "../../lib/numbers.ts";
import { type ChartKind, namingColumn } from "../../lib/quick-chart/choice.ts";
import type { ColumnRole } from "../../lib/quick-chart/column-roles.ts";
import {
  chartPoints,
  mostSeries,
  type Points,
  rowLimits,
  startsAtZero,
  stretchesOf,
  type XScale,
  xScaleOf,
} from "../../lib/quick-chart/points.ts";
import { columnName, type Drawn, type Request } from "./shown.ts";

type PlotKind = Exclude<ChartKind, "map">;

/** No browser draws more than these in good time. */
const mostRows = 20_000;

function textAlternative({ kind, language }: Request, title: string, { points, series }: Points) {
  const words = quickChartWords[language];
  const ordered = points.toSorted((a, b) => a.value - b.value);
  const phrase = (point: (typeof points)[number] | undefined) =>
    point ? `${formatDecimal(point.value, language)} (${point.name})` : "";
  const rows = formatCount(points.length, language);
  const parts = [words.description(rows, phrase(ordered[0]), phrase(ordered.at(-1)))];
  if (series.length > 1) parts.push(words.seriesDescription(String(series.length)));
  return {
    label: words.chartLabel(words.kind[kind], title),
    description: parts.join(" "),
  };
}

const hasGaps = ({ points, series }: Points, scale: XScale): boolean =>
  series.some((name) => {
    const own = points.filter((point) => point.series === name);
    return stretchesOf(own, scale).some(({ gap }) => gap);
  });

function notesOf(request: Request, points: Points, scale: XScale): string[] {
  const { kind, language, result } = request;
  const words = quickChartWords[language];
  const count = (value: number) => formatCount(value, language);
  const drawn = points.points.length;
  const values = points.points.map(({ value }) => value);
  const partial = points.points.some(({ name }) => /^\d{4}(-\d\d)?$/.test(name));
  return [
    points.beyond > 0 && words.beyond(count(drawn), count(drawn + points.beyond)),
    result.truncated && words.truncated,
    points.without > 0 && words.without(count(points.without)),
    points.series.length > mostSeries && words.grey(count(points.series.length - mostSeries)),
    kind === "line" && hasGaps(points, scale) && words.gaps,
    scale === "time" && partial && words.midYear,
    kind !== "bar" && Math.min(...values) > 0 && !startsAtZero(values) && words.notFromZero,
  ].filter((note) => note !== false);
}

/** Draws bars, lines or dots; undefined where no row can be drawn. */
export function drawPlot(request: Request<PlotKind>): Drawn | undefined {
  const { kind, result, columns, choice, language, all } = request;
  const words = quickChartWords[language];
  const labels = { x: columnName(request, choice.x), y: columnName(request, choice.y) };
  const scale = xScaleOf(result, choice, columns[choice.x] as ColumnRole);
  const limit = all ? mostRows : rowLimits[kind];
  const naming = namingColumn(columns, language);
  const points = chartPoints(kind, result, choice, naming, scale, limit);
  if (points.points.length === 0) return undefined;
  const title = words.heading(labels.y, labels.x);
  const text = textAlternative(request, title, points);
  return {
    nodes: drawQuickChart(document, kind, { ...points, scale, labels, language, text }),
    title,
    subtitle: choice.series === null ? "" : columnName(request, choice.series),
    notes: notesOf(request, points, scale),
    beyond: all ? 0 : points.beyond,
    legend: [],
  };
}

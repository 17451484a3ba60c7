import * as Plot from "@observablehq/plot";
import { formatDecimal } from "../../lib/numbers.ts";
import { startsAtZero } from "../../lib/quick-chart/points.ts";
import type { Width } from "../frame.ts";
import { textWidth } from "../labels.ts";
import type { Drawing } from "../plot-svg.ts";
import type { QuickChartInput } from "./input.ts";
import { layOutSeries, seriesMarks } from "./series.ts";
import { timeTicks } from "./time-ticks.ts";

const sizes = {
  narrow: { width: 360, height: 300 },
  wide: { width: 720, height: 400 },
} satisfies Record<Width, { width: number; height: number }>;

/** Where ticks stand along x, and how they are written. */
function xTicks({ scale, points, language }: QuickChartInput, most: number) {
  if (scale === "time")
    return timeTicks(
      points.map(({ at }) => at),
      most,
      language,
    );
  if (scale === "year") return { ticks: yearTicks(points, most), format: String };
  return { ticks: most, format: (value: number) => formatDecimal(value, language) };
}

/** Where a point lies along x, in what the scale takes. */
export const placeOf =
  (scale: QuickChartInput["scale"]) =>
  ({ at }: { at: number }): number | Date =>
    scale === "time" ? new Date(at) : at;

/** What a mark tells under the mouse. */
export const pointTitle =
  ({ labels, scale, language }: QuickChartInput) =>
  ({ name, at, value, series, label }: QuickChartInput["points"][number]): string => {
    const x = scale === "number" ? formatDecimal(at, language) : name;
    const heading = [...new Set([label, series])].filter(Boolean).map((text) => `${text}\n`);
    return `${heading.join("")}${labels.x}: ${x}\n${labels.y}: ${formatDecimal(value, language)}`;
  };

/**
 * The plane of lines and dots: both axes with their titles, grid and names of the series, and the
 * marks over them.
 */
export function planeDrawing(width: Width, input: QuickChartInput, marks: Plot.Markish[]): Drawing {
  const { points, series, labels, language, scale, text } = input;
  const size = sizes[width];
  const format = (value: number) => formatDecimal(value, language);
  const legend = layOutSeries(series, size.width);
  const marginTop = legend.height + 36;
  const values = points.map(({ value }) => value);
  const numberRoom = textWidth(format(Math.ceil(Math.max(...values.map(Math.abs))))) + 20;
  const marginLeft = Math.min(Math.max(36, numberRoom), 120);
  const { ticks, format: xFormat } = xTicks(input, width === "narrow" ? 4 : 8);
  return {
    className: `chart ${width}`,
    text,
    options: {
      width: size.width,
      height: size.height + legend.height,
      marginTop,
      marginRight: 24,
      marginBottom: 46,
      marginLeft,
      x: { type: scale === "time" ? "utc" : "linear", axis: null, nice: scale === "number" },
      y: { axis: null, nice: true, zero: startsAtZero(values) },
      marks: [
        Plot.gridY({ className: "grid", strokeOpacity: 1 }),
        Plot.axisY({ className: "axis-label", tickSize: 0, label: null, tickFormat: format }),
        Plot.axisX({
          className: "axis-label",
          tickSize: 0,
          label: null,
          tickFormat: xFormat,
          ticks,
        }),
        // A rule at 0 would stretch the axis down to it.
        Math.min(...values) <= 0 || startsAtZero(values)
          ? Plot.ruleY([0], { className: "axis" })
          : [],
        Plot.text([labels.y], {
          frameAnchor: "top-left",
          dx: -marginLeft + 2,
          dy: -22,
          className: "axis-label",
        }),
        Plot.text([labels.x], {
          frameAnchor: "bottom-right",
          dy: 38,
          className: "axis-label",
        }),
        seriesMarks(legend.entries, -marginLeft + 2, -marginTop + 8),
        marks,
      ],
    },
  };
}

/** Years as ticks: whole ones, the last one named, no more than `most`. */
function yearTicks(points: QuickChartInput["points"], most: number): number[] {
  const years = points.map(({ at }) => at);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => last - at * step);
}

import * as Plot from "@observablehq/plot";
import { stretchesOf } from "../../lib/quick-chart/points.ts";
import type { Width } from "../frame.ts";
import type { Drawing } from "../plot-svg.ts";
import type { QuickChartInput } from "./input.ts";
import { placeOf, planeDrawing, pointTitle } from "./plane.ts";
import { seriesClass } from "./series.ts";

/**
 * A line with its points for each series, in the order of x whatever the order of the rows; broken
 * across years without a figure.
 */
export function lineDrawing(width: Width, input: QuickChartInput): Drawing {
  const { points, series, scale } = input;
  const x = placeOf(scale);
  const lines = series.map((name, index) => {
    const own = points.filter((point) => point.series === name);
    const className = seriesClass(index);
    return [
      stretchesOf(own, scale).map(({ points: stretch, gap }) =>
        Plot.line(stretch, {
          x,
          y: "value",
          className: `quick-line ${className}${gap ? " gap" : ""}`,
        }),
      ),
      Plot.dot(own, {
        x,
        y: "value",
        r: width === "narrow" ? 2.4 : 3,
        title: pointTitle(input),
        className: `quick-dot ${className}`,
      }),
    ];
  });
  // The quiet lines lie under those with a colour.
  return planeDrawing(width, input, lines.reverse());
}

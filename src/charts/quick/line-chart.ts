import * as Plot from "@observablehq/plot";
import type { Width } from "../frame.ts";
import type { Drawing } from "../plot-svg.ts";
import type { QuickChartInput } from "./input.ts";
import { placeOf, planeDrawing, pointTitle } from "./plane.ts";
import { seriesClass } from "./series.ts";

/** A line with its points for each series, in the order of x whatever the order of the rows. */
export function lineDrawing(width: Width, input: QuickChartInput): Drawing {
  const { points, series, scale } = input;
  const x = placeOf(scale);
  const lines = series.map((name, index) => {
    const own = points.filter((point) => point.series === name).sort((a, b) => a.at - b.at);
    const className = seriesClass(index);
    return [
      Plot.line(own, { x, y: "value", className: `quick-line ${className}` }),
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

import * as Plot from "@observablehq/plot";
import type { Width } from "../frame.ts";
import type { Drawing } from "../plot-svg.ts";
import type { QuickChartInput } from "./input.ts";
import { placeOf, planeDrawing, pointTitle } from "./plane.ts";
import { seriesClass } from "./series.ts";

/** A dot for each row. */
export function dotDrawing(width: Width, input: QuickChartInput): Drawing {
  const { points, series, scale } = input;
  const dots = series.map((name, index) =>
    Plot.dot(
      points.filter((point) => point.series === name),
      {
        x: placeOf(scale),
        y: "value",
        r: width === "narrow" ? 3 : 4,
        title: pointTitle(input),
        className: `quick-dot scattered ${seriesClass(index)}`,
      },
    ),
  );
  return planeDrawing(width, input, dots.reverse());
}

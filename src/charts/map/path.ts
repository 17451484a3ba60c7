import type { GeoProjection } from "d3-geo";
import type { Position } from "geojson";
import { polygonsOf, type Shape } from "../../lib/geometry.ts";

/** SVG path numbers need no zero before the point: "-.3". */
const short = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, "$1.");

/** Two numbers in tenths; a minus sign parts them as well as a comma does. */
const pair = (x: number, y: number): string => short(x) + (y < 0 ? "" : ",") + short(y);

function ringPath(ring: Position[], projection: GeoProjection): string {
  let path = "";
  let last: [number, number] | undefined;
  // The last position repeats the first; "z" draws that side.
  for (const position of ring.slice(0, -1)) {
    const projected = projection([position[0] ?? 0, position[1] ?? 0]);
    if (!projected) continue;
    const [x, y] = projected.map((value) => Math.round(value * 10)) as [number, number];
    if (!last) path = `M${pair(x, y)}l`;
    else if (x !== last[0] || y !== last[1]) {
      const step = pair(x - last[0], y - last[1]);
      path += path.endsWith("l") || step.startsWith("-") ? step : ` ${step}`;
    }
    last = [x, y];
  }
  return path.endsWith("l") ? "" : `${path}z`;
}

/**
 * SVG path of a shape in steps from point to point, rounded to 0.1; half the size of d3-geo's,
 * which writes each point from the origin. Rounding before subtracting keeps neighbours flush.
 */
export const compactPath = (shape: Shape, projection: GeoProjection): string =>
  polygonsOf(shape)
    .flat()
    .map((ring) => ringPath(ring, projection))
    .join("");

/** SVG path of a dot around each point, its radius in tenths of a unit. */
export function dotsPath(points: [number, number][], radius: number): string {
  const half = (width: number) => `a${pair(radius, radius)},0,1,0,${pair(width, 0)}`;
  const circle = `${half(2 * radius)}${half(-2 * radius)}`;
  return points
    .map(([x, y]) => `M${pair(Math.round(x * 10) - radius, Math.round(y * 10))}${circle}`)
    .join("");
}

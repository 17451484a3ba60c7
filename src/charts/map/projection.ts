import { type GeoProjection, geoMercator } from "d3-geo";
import { mainland } from "./frame.ts";

/** Fixed to degrees, not to the shapes, so that other shapes fall in the same place. */
export function mainlandProjection(): GeoProjection {
  const { window, frame } = mainland;
  const corners = { type: "MultiPoint" as const, coordinates: window };
  return geoMercator().fitExtent(
    [
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ],
    corners,
  );
}

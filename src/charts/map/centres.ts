import { geoPath } from "d3-geo";
import type { Polygon } from "geojson";
import { type ProvinceTopology, polygonsOf, provinceFeatures } from "../../lib/geometry.ts";
import { roundToTenth } from "../../lib/numbers.ts";
import { mainlandProjection } from "./projection.ts";

/** Where a circle stands for a province, in units of the drawing. */
export interface Centre {
  /** GSO code. */
  area: string;
  x: number;
  y: number;
}

/**
 * The centroid of each province's largest polygon: that of the whole province would lie in the sea
 * where it has islands far off the coast.
 */
export function provinceCentres(topology: ProvinceTopology): Centre[] {
  const path = geoPath(mainlandProjection());
  return provinceFeatures(topology).map(({ id, geometry }) => {
    const parts = polygonsOf(geometry).map(
      (coordinates): Polygon => ({ type: "Polygon", coordinates }),
    );
    const [largest] = parts.toSorted((a, b) => path.area(b) - path.area(a));
    const [x, y] = path.centroid(largest ?? geometry);
    return { area: id, x: roundToTenth(x), y: roundToTenth(y) };
  });
}

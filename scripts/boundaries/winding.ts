import { geoArea } from "d3-geo";
import type { Position } from "geojson";
import { polygonsOf, type Shape } from "../../src/lib/geometry.ts";

/** d3-geo reads a counter-clockwise ring as the whole globe except the province. */
const enclosesMostOfTheGlobe = (ring: Position[]): boolean =>
  geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI;

/** The same shape with exterior rings clockwise and holes counter-clockwise, as d3-geo expects. */
export function wind(shape: Shape): Shape {
  const coordinates = polygonsOf(shape).map((rings) =>
    rings.map((ring, i) => (enclosesMostOfTheGlobe(ring) === i > 0 ? ring : ring.toReversed())),
  );
  return { type: "MultiPolygon", coordinates };
}

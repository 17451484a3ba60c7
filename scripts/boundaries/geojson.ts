import type { FeatureCollection, MultiPolygon, Point, Position } from "geojson";
import {
  type ProvinceTopology,
  polygonsOf,
  provinceFeatures,
  type Shape,
} from "../../src/lib/geometry.ts";
import type { IslandRow } from "./islands.ts";

/** About a metre; the shapes lie on a grid of some 100 m. */
const decimals = 5;

const rounded = (position: Position): Position =>
  position.map((degrees) => Number(degrees.toFixed(decimals)));

/** Twice the area that a ring encloses in the plane; positive when it runs counter-clockwise. */
function signedArea(ring: Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [previousX = 0, previousY = 0] = ring[i] as Position;
    return sum + (previousX * y - x * previousY);
  }, 0);
}

/** The same shape by the right-hand rule of RFC 7946: exteriors counter-clockwise, holes clockwise. */
export function rightHanded(shape: Shape): MultiPolygon {
  const coordinates = polygonsOf(shape).map((rings) =>
    rings.map((ring, i) => {
      const points = ring.map(rounded);
      return signedArea(points) > 0 === (i === 0) ? points : points.toReversed();
    }),
  );
  return { type: "MultiPolygon", coordinates };
}

/** The provinces of a topology for readers of RFC 7946; id and property `code` are the GSO code. */
export const rightHandedCollection = (topology: ProvinceTopology) => ({
  type: "FeatureCollection" as const,
  features: provinceFeatures(topology).map(({ id, properties, geometry }) => ({
    type: "Feature" as const,
    id,
    properties: { kind: "province", code: id, ...properties },
    geometry: rightHanded(geometry),
  })),
});

/** A point with all its columns for each row of `data/islands.csv`. */
export const islandCollection = (islands: IslandRow[]): FeatureCollection<Point> => ({
  type: "FeatureCollection",
  features: islands.map(({ lon, lat, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [lon, lat] },
  })),
});

import type { Feature, FeatureCollection, Position } from "geojson";
import {
  archipelagoFeatures,
  type ProvinceTopology,
  polygonsOf,
  provinceFeatures,
  type Shape,
} from "../../src/lib/geometry.ts";

/** About a metre; the shapes are simplified to some 150 m. */
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
export function rightHanded(shape: Shape): Shape {
  const coordinates = polygonsOf(shape).map((rings) =>
    rings.map((ring, i) => {
      const points = ring.map(rounded);
      return signedArea(points) > 0 === (i === 0) ? points : points.toReversed();
    }),
  );
  return { type: "MultiPolygon", coordinates };
}

/**
 * A topology as GeoJSON for readers of RFC 7946: the provinces (id = GSO code), then the
 * archipelagos, told apart by the property `kind`.
 */
export function rightHandedCollection(
  topology: ProvinceTopology,
  provinces: { code: string; name_en: string }[],
): FeatureCollection {
  const english = new Map(provinces.map(({ code, name_en }) => [code, name_en]));
  const shapes = provinceFeatures(topology).map(
    ({ id, properties, geometry }): Feature => ({
      type: "Feature",
      id,
      properties: {
        kind: "province",
        code: id,
        name: properties.name,
        name_en: english.get(id) ?? properties.name,
      },
      geometry: rightHanded(geometry),
    }),
  );
  const islands = archipelagoFeatures(topology).map(
    ({ id, properties: { name, name_en, province }, geometry }): Feature => ({
      type: "Feature",
      id,
      properties: { kind: "archipelago", code: province, name, name_en },
      geometry: { type: "MultiPoint", coordinates: geometry.coordinates.map(rounded) },
    }),
  );
  return { type: "FeatureCollection", features: [...shapes, ...islands] };
}

import type { Feature, FeatureCollection, MultiPoint } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import {
  filter,
  filterAttachedWeight,
  presimplify,
  type RingWeighter,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from "topojson-simplify";
import type { Transform } from "topojson-specification";
import {
  type ArchipelagoProperties,
  type ProvinceTopology,
  provinceFeatures,
  type Shape,
  steradians,
} from "../../src/lib/geometry.ts";
import { namesOf, type ProvinceName } from "./names.ts";
import { type InvalidShape, invalidShapes } from "./validity.ts";

/** Corners and loose islands smaller than this are left out; half a pixel of the largest map. */
const smallestDetail = steradians(2);

/** Corners this near to a fault are put back: about 2 km, in degrees. */
const mendedAround = 0.02;

/** The grid that the built-in source is drawn on, about 100 m: rounding to it moves nothing there. */
const grid = { scale: [1 / 1024, 1 / 1024], translate: [102, 6] } satisfies Transform;

/** topojson's published types do not carry the objects of a topology through each step. */
const typed = (topology: unknown): ProvinceTopology => topology as ProvinceTopology;

/** The published types leave out that a ring's weight depends on whether it is a hole. */
const ringArea = sphericalRingArea as RingWeighter;

function withoutTinyRings(wide: ProvinceTopology): ProvinceTopology {
  return typed(filter(wide, filterAttachedWeight(wide, smallestDetail, ringArea)));
}

/**
 * Keeps the corners around each fault from being left out.
 * @param weighted arcs whose positions hold, as a third number, the weight of their corner
 * @returns whether there were any left to keep
 */
function keepCornersAt(weighted: ProvinceTopology, faults: InvalidShape[]): boolean {
  const corners = weighted.arcs.flat().filter((corner) => {
    const [x = 0, y = 0, weight = 0] = corner;
    const near = ({ at }: InvalidShape) => Math.hypot(x - at.x, y - at.y) < mendedAround;
    return weight < smallestDetail && faults.some(near);
  });
  for (const corner of corners) corner[2] = Number.POSITIVE_INFINITY;
  return corners.length > 0;
}

/**
 * A topology of provinces and archipelagos with simplified arcs; neighbours share one border. Where
 * leaving out corners makes a shape cross itself, they stay.
 */
export function simplifiedTopology(
  shapes: Map<string, Shape>,
  provinces: ProvinceName[],
  islands: FeatureCollection<MultiPoint, ArchipelagoProperties>,
): ProvinceTopology {
  const features = provinces.flatMap((province): Feature[] => {
    const geometry = shapes.get(province.code);
    const { code: id } = province;
    return geometry ? [{ type: "Feature", id, properties: namesOf(province), geometry }] : [];
  });
  const outlines: FeatureCollection = { type: "FeatureCollection", features };
  const full = typed(topology({ provinces: outlines, islands }));
  const weighted = presimplify(full, sphericalTriangleArea);
  let simple: ProvinceTopology;
  do simple = withoutTinyRings(simplify(weighted, smallestDetail));
  while (keepCornersAt(weighted, invalidShapes(provinceFeatures(packed(simple)))));
  return simple;
}

/** Drops arcs that no shape uses and rounds the rest to the grid, ready to be written. */
export const packed = (wide: ProvinceTopology): ProvinceTopology =>
  quantize(typed(filter(wide, () => true)), grid);

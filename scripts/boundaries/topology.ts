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
import {
  type ArchipelagoProperties,
  type ProvinceTopology,
  type Shape,
  steradians,
} from "../../src/lib/geometry.ts";

/** Corners and loose islands smaller than this are left out; half a pixel of the largest map. */
const smallestDetail = steradians(2);

/** Grid steps across the map: one is about 150 m. */
const gridSteps = 1e4;

/** topojson's published types do not carry the objects of a topology through each step. */
const typed = (topology: unknown): ProvinceTopology => topology as ProvinceTopology;

/** The published types leave out that a ring's weight depends on whether it is a hole. */
const ringArea = sphericalRingArea as RingWeighter;

function withoutTinyRings(wide: ProvinceTopology): ProvinceTopology {
  return typed(filter(wide, filterAttachedWeight(wide, smallestDetail, ringArea)));
}

/** A topology of provinces and archipelagos with simplified arcs; neighbours share one border. */
export function simplifiedTopology(
  shapes: Map<string, Shape>,
  provinces: { code: string; name_vi: string }[],
  islands: FeatureCollection<MultiPoint, ArchipelagoProperties>,
): ProvinceTopology {
  const features = provinces.flatMap(({ code, name_vi }): Feature[] => {
    const geometry = shapes.get(code);
    return geometry ? [{ type: "Feature", id: code, properties: { name: name_vi }, geometry }] : [];
  });
  const outlines: FeatureCollection = { type: "FeatureCollection", features };
  const full = typed(topology({ provinces: outlines, islands }));
  return withoutTinyRings(simplify(presimplify(full, sphericalTriangleArea), smallestDetail));
}

/** Drops arcs that no shape uses and rounds the rest to the grid, ready to be written. */
export const packed = (wide: ProvinceTopology): ProvinceTopology =>
  quantize(typed(filter(wide, () => true)), gridSteps);

import type { Feature } from "geojson";
import GeometryFactory from "jsts/org/locationtech/jts/geom/GeometryFactory.js";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";
import type { ProvinceProperties, Shape } from "../../src/lib/geometry.ts";
import { Fault } from "../command/fault.ts";

type Province = Feature<Shape, ProvinceProperties>;

/** A shape that is no valid polygon: the first reason, and where, in degrees. */
export interface InvalidShape {
  id: Feature["id"];
  name: string;
  reason: string;
  at: { x: number; y: number };
}

const reader = new GeoJSONReader(new GeometryFactory());

/**
 * Shapes that are not valid by the OGC's Simple Features, as GIS programs want them: a ring crosses
 * or touches itself, or parts overlap.
 */
export const invalidShapes = (provinces: Province[]): InvalidShape[] =>
  provinces.flatMap(({ id, properties: { name }, geometry }) => {
    // The types do not say that a valid shape has none.
    const fault = new IsValidOp(reader.read(geometry)).getValidationError() ?? undefined;
    return fault ? [{ id, name, reason: fault.getMessage(), at: fault.getCoordinate() }] : [];
  });

/** @throws Fault that names every province whose shape is not valid, with the place */
export function checkValid(provinces: Province[]): void {
  const lines = invalidShapes(provinces).map(
    ({ id, name, reason, at }) =>
      `province ${id} ${name}: ${reason} near ${at.x.toFixed(4)}, ${at.y.toFixed(4)}`,
  );
  if (lines.length > 0)
    throw new Fault("description", `Shapes that are not valid polygons:\n${lines.join("\n")}`);
}

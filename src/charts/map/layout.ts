import { type GeoProjection, geoMercator, geoPath } from "d3-geo";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import { type ProvinceTopology, provinceFeatures, steradians } from "../../lib/geometry.ts";
import { roundToTenth } from "../../lib/numbers.ts";
import { type ArchipelagoInset, archipelagoInsets } from "./archipelagos.ts";
import { type Enlargement, neededEnlargements } from "./enlargements.ts";
import { drawing, mainland } from "./frame.ts";
import { compactPath } from "./path.ts";
import type { ProvinceShape } from "./shape.ts";

/** Where everything on a map lies, without what it says: the same for every year. */
export interface MapLayout {
  width: number;
  height: number;
  provinces: ProvinceShape[];
  enlargements: Enlargement[];
  archipelagos: ArchipelagoInset[];
}

/** Corners of less than 4 km² are under one square unit of the drawing; a fifth of its bytes. */
const smallestCorner = steradians(4);

/** Leaves out small corners, except on islands, which would shrink to splinters. */
function simplified(topology: ProvinceTopology): ProvinceTopology {
  const weighted = presimplify(topology, sphericalTriangleArea);
  for (const arc of weighted.arcs) {
    const [first, last] = [arc[0], arc.at(-1)];
    const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    // The third number of a position is the weight of its corner.
    if (closed) for (const position of arc) position[2] = Number.POSITIVE_INFINITY;
  }
  return simplify(weighted, smallestCorner);
}

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

/** Lays out a map of Viet Nam: provinces as SVG paths, enlargements and archipelagos as insets. */
export function layoutMap(topology: ProvinceTopology): MapLayout {
  const projection = mainlandProjection();
  const provinces = provinceFeatures(simplified(topology)).map((province): ProvinceShape => {
    const [[west, north], [east, south]] = geoPath(projection).bounds(province);
    const box = { x: west, y: north, width: east - west, height: south - north };
    return {
      area: province.id,
      path: compactPath(province.geometry, projection),
      box: {
        x: roundToTenth(box.x),
        y: roundToTenth(box.y),
        width: roundToTenth(box.width),
        height: roundToTenth(box.height),
      },
    };
  });
  return {
    ...drawing,
    provinces,
    enlargements: neededEnlargements(provinces, projection),
    archipelagos: archipelagoInsets(topology),
  };
}

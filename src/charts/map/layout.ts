import { geoPath } from "d3-geo";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import { type ProvinceTopology, provinceFeatures, steradians } from "../../lib/geometry.ts";
import { roundToTenth } from "../../lib/numbers.ts";
import { type ArchipelagoInset, archipelagoInsets } from "./archipelagos.ts";
import { provinceCentres } from "./centres.ts";
import { type Enlargement, neededEnlargements } from "./enlargements.ts";
import { drawing, type Rectangle } from "./frame.ts";
import { compactPath } from "./path.ts";
import { mainlandProjection } from "./projection.ts";
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

/** Whether a few letters find room in a province: three of them are about 38 units wide on phones. */
const hasRoom = ({ width, height }: Rectangle): boolean => width > 44 && height > 34;

/** Lays out a map of Viet Nam: provinces as SVG paths, enlargements and archipelagos as insets. */
export function layoutMap(topology: ProvinceTopology): MapLayout {
  const projection = mainlandProjection();
  const centres = new Map(provinceCentres(topology).map((centre) => [centre.area, centre]));
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
      ...(hasRoom(box) && { mark: centres.get(province.id) }),
    };
  });
  return {
    ...drawing,
    provinces,
    enlargements: neededEnlargements(provinces, projection),
    archipelagos: archipelagoInsets(topology),
  };
}

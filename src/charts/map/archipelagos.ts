import { geoMercator } from "d3-geo";
import {
  type ArchipelagoProperties,
  archipelagoFeatures,
  type ProvinceTopology,
} from "../../lib/geometry.ts";
import { archipelagoFrames, type Rectangle } from "./frame.ts";
import { dotsPath } from "./path.ts";

/** Hoàng Sa or Trường Sa, drawn in a frame of its own with its islands enlarged to dots. */
export interface ArchipelagoInset extends ArchipelagoProperties {
  id: string;
  frame: Rectangle;
  path: string;
}

/** In tenths of a unit. */
const dotRadius = 18;

/** Room for the lines of the title above the islands, and for whole dots at the edges. */
const padding = { top: 64, other: 8 };

/** An inset for each archipelago of the topology, islands in their true positions to each other. */
export function archipelagoInsets(topology: ProvinceTopology): ArchipelagoInset[] {
  const features = archipelagoFeatures(topology);
  if (features.length > archipelagoFrames.length) {
    throw new Error("The map has a frame for each of two archipelagos; add one to frame.ts");
  }
  return archipelagoFrames.slice(0, features.length).map((frame, i) => {
    const feature = features[i] as (typeof features)[number];
    const projection = geoMercator().fitExtent(
      [
        [frame.x + padding.other, frame.y + padding.top],
        [frame.x + frame.width - padding.other, frame.y + frame.height - padding.other],
      ],
      feature,
    );
    const points: [number, number][] = feature.geometry.coordinates.map(
      ([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? [0, 0],
    );
    return { id: feature.id, ...feature.properties, frame, path: dotsPath(points, dotRadius) };
  });
}

import type { GeoProjection } from "d3-geo";
import {
  type EnlargementId,
  enlargements,
  pixelsPerUnit,
  type Rectangle,
  smallestTarget,
} from "./frame.ts";
import type { ProvinceShape } from "./shape.ts";

/** A part of the map drawn again at a larger scale. */
export interface Enlargement {
  id: EnlargementId;
  /** What is shown, in units of the main drawing. */
  window: Rectangle;
  /** Where it is shown. */
  frame: Rectangle;
  /** Codes of the provinces of which some part falls into the window. */
  areas: string[];
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const hardToHit = ({ box }: ProvinceShape): boolean =>
  Math.min(box.width, box.height) * pixelsPerUnit < smallestTarget;

function projectedWindow(
  [northWest, southEast]: (typeof enlargements)[number]["window"],
  projection: GeoProjection,
): Rectangle {
  const [west, north] = projection(northWest) ?? [0, 0];
  const [east, south] = projection(southEast) ?? [0, 0];
  const [x, y] = [Math.round(west), Math.round(north)];
  return { x, y, width: Math.round(east) - x, height: Math.round(south) - y };
}

/** The enlargements that make some province easier to hit; the 34 larger provinces need none. */
export function neededEnlargements(
  provinces: ProvinceShape[],
  projection: GeoProjection,
): Enlargement[] {
  return enlargements.flatMap(({ id, window: corners, at, scale }) => {
    const window = projectedWindow(corners, projection);
    const needed = provinces.some(
      (province) => hardToHit(province) && contains(window, province.box),
    );
    if (!needed) return [];
    const areas = provinces.filter(({ box }) => overlap(box, window)).map(({ area }) => area);
    const frame = { ...at, width: window.width * scale, height: window.height * scale };
    return [{ id, window, frame, areas }];
  });
}

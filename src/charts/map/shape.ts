import type { Rectangle } from "./frame.ts";

/** A province as it is drawn. */
export interface ProvinceShape {
  /** GSO code. */
  area: string;
  path: string;
  box: Rectangle;
  /** Where a short mark stands, in a province that is large enough for one. */
  mark?: { x: number; y: number } | undefined;
}

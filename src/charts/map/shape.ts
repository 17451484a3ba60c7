import type { Rectangle } from "./frame.ts";

/** A province as it is drawn. */
export interface ProvinceShape {
  /** GSO code. */
  area: string;
  path: string;
  box: Rectangle;
}

import { fillClass } from "../../lib/fill.ts";
import { compareFill } from "./classes.ts";
import type { CompareRow } from "./summary.ts";

/** How many provinces have each fill of the change map, by its CSS classes, means and others alike. */
export function countByFill(rows: readonly CompareRow[]): Map<string, number> {
  const groups = Map.groupBy(rows, (row) => fillClass(compareFill({ ...row, members: null })));
  return new Map([...groups].map(([fill, members]) => [fill, members.length]));
}

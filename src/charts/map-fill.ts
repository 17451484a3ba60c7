/** How a province is filled: by its colour class, or by a pattern that says what is missing. */
export type Fill =
  | { kind: "class"; index: 0 | 1 | 2 | 3 | 4 | 5 | 6; earlier: boolean }
  | { kind: "count-only" }
  | { kind: "none" };

/** What a map shows and says of one province. */
export interface MapCell {
  /** GSO code. */
  area: string;
  name: string;
  fill: Fill;
  /** Accessible phrase, complete in itself: "Sơn La: 95,54 %, 31/10/2020". */
  label: string;
  href: string;
}

/** CSS classes of a fill, the same in map, legend, table and browser. */
export function fillClass(fill: Fill): string {
  if (fill.kind === "count-only") return "count-only";
  if (fill.kind === "none") return "no-figure";
  return fill.earlier ? `class-${fill.index} earlier` : `class-${fill.index}`;
}

export type ClassIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** How a province is filled: by its colour class, or by a pattern that says what is missing. */
export type Fill =
  | {
      kind: "class";
      index: ClassIndex;
      earlier: boolean;
      /** Of an earlier figure. */
      year?: number | undefined;
    }
  /** A mean that we computed from the parts of the area; carried: mostly from earlier figures. */
  | { kind: "derived"; index: ClassIndex; carried?: boolean }
  /** 3 is the middle; patterned where the sign must not be told by colour alone, and for means. */
  | { kind: "diverging"; index: ClassIndex; below?: boolean; derived?: boolean }
  /** Above or below a target on an earlier date than it is for. */
  | { kind: "above-then" }
  | { kind: "below-then" }
  | { kind: "cannot-say" }
  | { kind: "target-only" }
  | { kind: "one-year" }
  | { kind: "parts-only" }
  | { kind: "count-only" }
  /** Plain land under a circle that tells the number. */
  | { kind: "ground" }
  | { kind: "none" };

/** What a map shows and says of one province. */
export interface MapCell {
  /** GSO code. */
  area: string;
  name: string;
  fill: Fill;
  /** Accessible phrase, complete in itself: "Sơn La: 95,54%, 31/10/2020". */
  label: string;
  href: string;
  /** Address of the page that tells where the figure comes from. */
  figure?: string | undefined;
}

/** The year that stands on a province whose figure is of an earlier one: "’19"; else empty. */
export const markOf = (fill: Fill): string =>
  fill.kind === "class" && fill.earlier && fill.year !== undefined
    ? `’${String(fill.year % 100).padStart(2, "0")}`
    : "";

/** CSS classes of a fill, the same in map, legend, table and browser. */
export function fillClass(fill: Fill): string {
  switch (fill.kind) {
    case "class":
      return fill.earlier ? `class-${fill.index} earlier` : `class-${fill.index}`;
    case "derived":
      return `class-${fill.index}${fill.carried ? " earlier" : ""} derived`;
    case "diverging":
      return [`diverging-${fill.index}`, fill.below && "below", fill.derived && "derived"]
        .filter(Boolean)
        .join(" ");
    case "none":
      return "no-figure";
    default:
      return fill.kind;
  }
}

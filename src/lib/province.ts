import type { Row } from "../sql/questions.ts";

type Area = Row<"areas">;

/** What 1 July 2025 made of one of the 63 provinces. */
type Fate = "unchanged" | "lives_on" | "merged_away";

/** The province that exists since then. */
export interface NewProvince {
  area: Area;
  /** The old ones that it was made of. */
  parts: Area[];
  /** Every figure and target of its own. */
  figures: Row<"area-history">[];
  targets: Row<"area-targets">[];
  /** The newest year of the maps, what stands for it then, and for each of its parts. */
  year: number;
  standing: Row<"year-map">;
  partsStanding: Row<"year-map">[];
}

export interface ProvinceFacts {
  fate: Fate;
  /** Of the old province; of an unchanged one also those that were published since. */
  figures: Row<"area-history">[];
  targets: Row<"area-targets">[];
  now: NewProvince;
}

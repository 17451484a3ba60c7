import type { Fill } from "../../lib/fill.ts";
import type { Basis, Bound } from "../../sql/questions.ts";

export interface LineSource {
  publisher: string;
  /** With the date of publication. */
  text: string;
  title: string;
  address: string | null;
}

/** The page of a published figure. */
export interface LineFigure {
  /** `observation_id` */
  id: string;
  address: string;
  /** Accessible name of the link: the value, and where it leads. */
  label: string;
}

/** One of the two figures of a change, with its date, and its page where it was published. */
export interface ChangeSide {
  text: string;
  figure: LineFigure | null;
}

/** What the explorer shows of one area, the same for map, ranking and table, in a language. */
export interface Line {
  /** GSO code. */
  area: string;
  name: string;
  /** Null for the country, which has no page of its own. */
  href: string | null;
  /** What kind of answer it is; lines of a group stand together, in the order of `groups`. */
  group: LineGroup;
  /** Percent, people or percentage points; null where nothing is known. */
  value: number | null;
  bound: Bound | null;
  basis: Basis | null;
  /** The value with bound and unit, or words for what is missing. */
  text: string;
  /** The published figure that the value is or is computed from; null for means and differences. */
  figure: LineFigure | null;
  notes: string[];
  /** When it was so: the date, both dates, or target and date. */
  when: string;
  /** The same for a change, figure by figure. */
  between?: ChangeSide[];
  sources: LineSource[];
  fill: Fill;
  /** Complete in itself: "Sơn La: 95,54%, 31/10/2020". */
  label: string;
}

/** Every kind of answer, in the order in which they are listed. */
export const groups = [
  "country",
  "year",
  "earlier",
  "derived",
  "count_only",
  "rose",
  "fell",
  "no_clear_change",
  "only_from",
  "only_to",
  "parts_only",
  "met",
  "missed",
  "above_then",
  "below_then",
  "cannot_say",
  "no_figure",
  "no_target",
  "neither",
  "none",
] as const;
export type LineGroup = (typeof groups)[number];

/** Groups whose members can be set in order of their value without comparing unlike things. */
export const rankedGroups: readonly LineGroup[] = ["year", "rose", "met"];

/** Groups of which nothing is known that a line of its own could tell; only their names are listed. */
const emptyGroups: readonly LineGroup[] = ["neither", "no_target", "none"];

/** The lines of which something is known, and the empty groups with theirs. */
export function splitEmpty(lines: readonly Line[]) {
  return {
    known: lines.filter(({ group }) => !emptyGroups.includes(group)),
    empty: emptyGroups
      .map((group) => ({ group, members: lines.filter((line) => line.group === group) }))
      .filter(({ members }) => members.length > 0),
  };
}

/** The notes of a line as they stand under its value. */
export const notesText = ({ notes }: Line) => notes.join("; ");

/** Who published what some lines show, in their order. */
export const publishersOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ sources }) => sources.map(({ publisher }) => publisher));

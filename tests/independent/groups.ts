import { type Area, weight } from "./areas.ts";
import { type Figure, figureOfYear, isExact, type Measure } from "./figures.ts";
import { sum } from "./tables.ts";

/** What is known of an area from the old provinces it is made of. */
export interface Mean {
  value: number;
  low: number;
  high: number;
  bound: string;
  members: number;
  of: number;
  sharePct: number;
  /** Share of the people whose province has a figure of the very year. */
  freshPct: number;
  figures: Figure[];
}

/** What a value made of figures leaves open: everything that one of them does. */
function jointBound(figures: readonly Figure[]): string {
  const has = (pattern: RegExp) => figures.some(({ bound }) => pattern.test(bound));
  if (has(/about|estimate/) || (has(/over/) && has(/under|nearly/))) return "about";
  return has(/over/) ? "over" : has(/under/) ? "under" : has(/nearly/) ? "nearly" : "exact";
}

/** The population-weighted mean of some old provinces' figures; null where none has one. */
export function weighted(
  area: Area,
  year: number,
  figures: ReadonlyMap<string, Figure>,
): Mean | null {
  const people = (codes: readonly string[]) => sum(codes.map((code) => weight(`${code}/${year}`)));
  const known = area.members.filter((code) => figures.has(code));
  if (known.length === 0) return null;
  const over = (key: "value" | "low" | "high") =>
    sum(known.map((code) => weight(`${code}/${year}`) * (figures.get(code) as Figure)[key])) /
    people(known);
  const used = known.map((code) => figures.get(code) as Figure);
  return {
    ...{ value: over("value"), low: over("low"), high: over("high"), bound: jointBound(used) },
    ...{ members: known.length, of: area.members.length, figures: used },
    sharePct: (100 * people(known)) / people(area.members),
    freshPct:
      (100 * people(known.filter((code) => figures.get(code)?.year === year))) /
      people(area.members),
  };
}

/** Whether a mean of so many provinces and people is given. */
export const isEnough = (area: Area, { members, of, sharePct }: Mean): boolean =>
  area.set === "region"
    ? sharePct >= 50 && members >= Math.min(3, of)
    : members === of || sharePct >= 80;

/** The figures that stand for an area's old provinces in a year. */
export const standing = (area: Area, measure: Measure, year: number, carry: number) =>
  new Map(
    area.members.flatMap((code) => {
      const figure = figureOfYear({ set: "63", code }, measure, year, carry);
      return figure ? [[code, figure] as const] : [];
    }),
  );

/** The mean that stands for a region or a new province, with what it rests on; null without a figure. */
export const meanOf = (area: Area, measure: Measure, year: number, carry: number): Mean | null =>
  weighted(area, year, standing(area, measure, year, carry));

/** What a map shows of an area: its own figure, the old province's that it equals, or a mean. */
export type Shown =
  | { kind: "own"; figure: Figure }
  | { kind: "mean"; mean: Mean }
  | { kind: "count"; figure: Figure | undefined }
  | { kind: "none" };

export function shownOn(area: Area, measure: "coverage_rate", year: number, carry: number): Shown {
  const [alone] = area.members;
  const same = { set: "63" as const, code: alone ?? "" };
  const own =
    figureOfYear(area, measure, year, carry) ??
    (area.members.length === 1 ? figureOfYear(same, measure, year, carry) : undefined);
  if (own) return { kind: "own", figure: own };
  const ownCount = figureOfYear(area, "participants", year, carry);
  const mean = area.set === "34" && !ownCount ? meanOf(area, measure, year, carry) : null;
  if (mean && area.members.length > 1 && isEnough(area, mean)) return { kind: "mean", mean };
  const count =
    ownCount ??
    (area.members.length === 1 ? figureOfYear(same, "participants", year, carry) : undefined);
  if (count) return { kind: "count", figure: count };
  const counts = standing(area, "participants", year, carry);
  return area.set === "34" && counts.size === area.members.length
    ? { kind: "count", figure: undefined }
    : { kind: "none" };
}

export const isRanked = (shown: Shown, year: number): shown is Shown & { kind: "own" } =>
  shown.kind === "own" && shown.figure.year === year && isExact(shown.figure);

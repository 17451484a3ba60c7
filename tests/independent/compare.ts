import { type Area, areaOf, weight } from "./areas.ts";
import {
  better,
  type Figure,
  figuresOf,
  isExact,
  type Measure,
  notOutdone,
  span,
} from "./figures.ts";
import { isEnough, weighted } from "./groups.ts";
import { memo, sum } from "./tables.ts";

type Status =
  | "rose"
  | "fell"
  | "no_clear_change"
  | "only_from"
  | "only_to"
  | "neither"
  | "parts_only";

/** One side of a comparison: a figure, or the mean of several. */
export interface Side {
  value: number;
  low: number;
  high: number;
  exact: boolean;
  day: number;
  figures: Figure[];
}

export interface Compared {
  area: Area;
  from: Side | undefined;
  to: Side | undefined;
  status: Status;
  /** Because two publishers may differ by as much. */
  withinMargin: boolean;
}

/** Points by which sources disagree about one place: less is no clear change between two of them. */
export const publishersMargin = 2;

/** Days from a year's end to a figure, below zero before it; leap days are not counted. */
const daysAfter = ({ year, end }: Figure, wanted: number) =>
  365 * (year - wanted) - (span(String(year))[1] - end);

/** Whether a figure is nearer to the first of two years than to the second: it counts for that alone. */
function isNearer(figure: Figure, year: number, other: number): boolean {
  const [years, otherYears] = [year, other].map((y) => Math.abs(figure.year - y));
  const [days, otherDays] = [year, other].map((y) => Math.abs(daysAfter(figure, y)));
  if (years !== otherYears) return (years as number) < (otherYears as number);
  return days === otherDays ? year < other : (days as number) < (otherDays as number);
}

/** The figure of a year that is compared with another: its own, else the nearest in days to its end. */
function chosenFor(
  figures: readonly Figure[],
  year: number,
  other: number,
  tolerance: number,
): Figure | undefined {
  const isBetween = (figure: Figure) => daysAfter(figure, year) > 0 === other >= year;
  const near = notOutdone(figures).filter(
    (figure) =>
      Math.abs(figure.year - year) <= tolerance &&
      (figure.year === year || isNearer(figure, year, other)),
  );
  const distance = (figure: Figure) =>
    figure.year === year ? -1 : Math.abs(daysAfter(figure, year));
  return near.sort(
    (a, b) =>
      distance(a) - distance(b) || Number(isBetween(a)) - Number(isBetween(b)) || better(a, b),
  )[0];
}

/** The figure of each of two years. */
const pairOf = (figures: readonly Figure[], [from, to]: [number, number], tolerance: number) => ({
  from: chosenFor(figures, from, to, tolerance),
  to: chosenFor(figures, to, from, tolerance),
});

const sideOf = (figure: Figure | undefined): Side | undefined =>
  figure && { ...figure, exact: isExact(figure), day: figure.end, figures: [figure] };

function meanSide(area: Area, year: number, parts: ReadonlyMap<string, Figure>): Side | undefined {
  const mean = weighted(area, year, parts);
  if (!mean || !isEnough(area, mean)) return undefined;
  const weights = [...parts.keys()].map((code) => weight(`${code}/${year}`));
  const day = [...parts.values()].map((figure, i) => figure.end * (weights[i] ?? 0));
  return { ...mean, exact: mean.bound === "exact", day: sum(day) / sum(weights) };
}

interface NewSides {
  from: Side | undefined;
  to: Side | undefined;
  /** Old provinces are known in both years, but no mean can be given of the same ones. */
  split: boolean;
}

/** A new province's sides: its own figures, else means of old provinces known on both sides. */
function newSides(
  area: Area,
  measure: Measure,
  years: [number, number],
  tolerance: number,
): NewSides {
  const merged = area.members.length > 1;
  const [alone = ""] = area.members;
  const same = merged ? [] : figuresOf({ set: "63", code: alone }, measure);
  const own = pairOf([...figuresOf(area, measure), ...same], years, tolerance);
  const [from, to] = [sideOf(own.from), sideOf(own.to)];
  if (!merged) return { from, to, split: false };
  const year = Math.max(...years);
  const parts = partsOf(area, measure, years, tolerance);
  const side = (key: "from" | "to", onBoth: boolean) => meanSide(area, year, parts(key, onBoth));
  const counts = figuresOf(area, "participants").map((figure) => figure.year);
  const [fromIsOwn, toIsOwn] = years.map((each) => Math.min(...counts) <= each);
  const fromAll = fromIsOwn ? undefined : side("from", false);
  const toAll = toIsOwn ? undefined : side("to", false);
  if (from || to || fromIsOwn || toIsOwn)
    return { from: from ?? fromAll, to: to ?? toAll, split: false };
  const [fromBoth, toBoth] = [side("from", true), side("to", true)];
  if (fromBoth && toBoth) return { from: fromBoth, to: toBoth, split: false };
  const isKnown = parts("from", false).size > 0 && parts("to", false).size > 0;
  return { from: fromAll, to: toAll, split: isKnown && Boolean(fromAll) === Boolean(toAll) };
}

/** The old provinces' figures on one side of a comparison, of all or of those known on both. */
function partsOf(area: Area, measure: Measure, years: [number, number], tolerance: number) {
  const pairs = area.members.map((code) => ({
    code,
    ...pairOf(figuresOf({ set: "63", code }, measure), years, tolerance),
  }));
  return (key: "from" | "to", onBoth: boolean): ReadonlyMap<string, Figure> =>
    new Map(
      pairs.flatMap((pair) => {
        const figure = pair[key];
        return figure && (!onBoth || (pair.from && pair.to)) ? [[pair.code, figure] as const] : [];
      }),
    );
}

/** Shares of the people, in percent, whose old provinces are known on each side or on both. */
export const sharesOf = (area: Area, measure: Measure, years: [number, number]): number[] => {
  const parts = partsOf(area, measure, years, 1);
  return (["from", "to"] as const).flatMap((key) =>
    [true, false].map(
      (onBoth) => weighted(area, Math.max(...years), parts(key, onBoth))?.sharePct ?? 0,
    ),
  );
};

function statusOf(
  from: Side | undefined,
  to: Side | undefined,
): Pick<Compared, "status" | "withinMargin"> {
  const told = (status: Status, withinMargin = false) => ({ status, withinMargin });
  if (!from || !to) return told(from ? "only_from" : to ? "only_to" : "neither");
  const publishers = new Set([...from.figures, ...to.figures].map(({ publisher }) => publisher));
  const clear = to.low > from.high ? "rose" : to.high < from.low ? "fell" : "no_clear_change";
  const margin = publishers.size > 1 && Math.abs(to.value - from.value) <= publishersMargin + 1e-9;
  return margin && clear !== "no_clear_change" ? told("no_clear_change", true) : told(clear);
}

function compare(
  area: Area,
  measure: Measure,
  years: [number, number],
  tolerance: number,
): Compared {
  if (area.set === "34") {
    const { from, to, split } = newSides(area, measure, years, tolerance);
    if (split) return { area, from, to, status: "parts_only", withinMargin: false };
    return { area, from, to, ...statusOf(from, to) };
  }
  const pair = pairOf(figuresOf(area, measure), years, tolerance);
  const [from, to] = [sideOf(pair.from), sideOf(pair.to)];
  return { area, from, to, ...statusOf(from, to) };
}

const known = memo((key: string): Compared => {
  const [set, code, measure, from, to] = key.split("|");
  const area = areaOf(`${set}/${code}`) as Area;
  return compare(area, measure as Measure, [Number(from), Number(to)], 1);
});

/** An area in two years, by figures at most a year away from each. */
export const compared = (area: Area, measure: Measure, [from, to]: [number, number]): Compared =>
  known([area.set, area.code, measure, from, to].join("|"));

import { type Area, areas, newProvinces, oldProvinces, population } from "./areas.ts";
import { compared, sharesOf } from "./compare.ts";
import { figuresOf, type Measure } from "./figures.ts";
import { meanOf, standing } from "./groups.ts";
import { cell, memo, sum, table } from "./tables.ts";
import { checks } from "./targets.ts";

export type Unit = "percent" | "points" | "people";
export type Numbers = Record<Unit, Set<number>>;

export const round = (value: number, decimals: number): number =>
  Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);

const measures: Measure[] = ["coverage_rate", "insured_share"];

/** Every year that any figure is of. */
export const years: number[] = [
  ...new Set(table("observations").map((line) => Number(cell(line, "as_of").slice(0, 4)))),
].sort((a, b) => a - b);

/** Pairs of years that a page compares. */
export const pairsOfYears = new Set<string>();

/** The pairs of years that an area is compared by: those with a page, and its first with its last. */
export function pairsOf(area: Area, measure: Measure): string[] {
  const of = figuresOf(area, measure).map(({ year }) => year);
  const own = new Set(of).size > 1 ? [`${Math.min(...of)}-${Math.max(...of)}`] : [];
  return [...pairsOfYears, ...own];
}

function addChanges(numbers: Numbers, area: Area): void {
  for (const measure of measures)
    for (const pair of pairsOf(area, measure)) {
      const of = pair.split("-").map(Number) as [number, number];
      const { from, to } = compared(area, measure, of);
      if (area.set === "34")
        for (const share of sharesOf(area, measure, of)) numbers.percent.add(round(share, 0));
      for (const side of [from, to]) if (side) numbers.percent.add(round(side.value, 1));
      if (!from || !to) continue;
      for (const decimals of [0, 1, 2]) numbers.points.add(round(to.value - from.value, decimals));
    }
}

function addMeans(numbers: Numbers, area: Area): void {
  for (const year of years)
    for (const carry of [0, 3]) {
      const counts = [...standing(area, "participants", year, carry).values()];
      if (counts.length === area.members.length)
        numbers.people.add(sum(counts.map(({ value }) => value)));
      for (const measure of measures) {
        const mean = meanOf(area, measure, year, carry);
        if (!mean) continue;
        numbers.percent.add(round(mean.value, 1));
        for (const share of [mean.sharePct, mean.freshPct]) numbers.percent.add(round(share, 0));
      }
    }
}

/** Every number that the tables give of an area, as it may be printed. */
export const numbersOf = memo((key: string): Numbers => {
  const numbers: Numbers = { percent: new Set(), points: new Set(), people: new Set() };
  const area = areas.find(({ set, code }) => `${set}/${code}` === key) as Area;
  const shares = new Map(figuresOf(area, "insured_share").map((f) => [f.id, f.value]));
  for (const { id, value } of figuresOf(area, "coverage_rate")) {
    numbers.percent.add(value);
    const share = shares.get(id);
    if (share !== undefined) numbers.points.add(round(value - share, 1));
  }
  for (const share of shares.values()) numbers.percent.add(round(share, 1));
  for (const { value, year } of figuresOf(area, "participants")) {
    numbers.people.add(value);
    const people = population(area, year);
    if (people) numbers.people.add(people).add(round((people - value) / 100, 0) * 100);
  }
  for (const { target, gap } of checks.filter((check) => check.area === area)) {
    numbers.percent.add(target);
    if (gap !== undefined) numbers.points.add(round(gap, 2));
  }
  addChanges(numbers, area);
  if (area.members.length > 1 && area.set !== "country") addMeans(numbers, area);
  return numbers;
});

/** What an old province's page may also speak of: the new one it became. */
export const successorsOf = (area: Area): Area[] =>
  area.set === "63" ? newProvinces.filter(({ members }) => members.includes(area.code)) : [];

export const partsOf = (area: Area): Area[] =>
  area.set === "country" || area.set === "63"
    ? []
    : oldProvinces.filter(({ code }) => area.members.includes(code));

import { type Area, type AreaSet, areaOf } from "./areas.ts";
import { type Figure, figureOfYear } from "./figures.ts";
import { cell, type Line, table } from "./tables.ts";

export type Outcome = "met" | "missed" | "above_then" | "below_then" | "cannot_say" | "no_figure";

export interface Check {
  id: string;
  area: Area;
  year: number;
  target: number;
  inForce: boolean;
  figure: Figure | undefined;
  outcome: Outcome;
  /** Points between figure and target, where the outcome is known. */
  gap: number | undefined;
}

const documents = table("documents").filter(({ number }) => number);
const published = new Map(table("sources").map((line) => [line.source_id, line.published]));

/**
 * A decision's own date where its document is known; the National Assembly sets a year's targets in
 * the November before; of others the date of the page they were read from.
 */
function issued(line: Line): string {
  const document = documents.find(({ number }) => ` ${line.instrument} `.includes(` ${number} `));
  const assembly = line.set_by === "national_assembly" ? `${Number(line.year) - 1}-11` : "";
  return cell(document, "issued") || assembly || published.get(line.source_id) || "";
}

/** A national body's decision before the province's own, then the newest, then the higher. */
function first(a: Line, b: Line): number {
  const [olderA, olderB] = [issued(a), issued(b)];
  return (
    Number(a.set_by === "province") - Number(b.set_by === "province") ||
    (olderA < olderB ? 1 : olderA > olderB ? -1 : 0) ||
    Number(b.target_pct) - Number(a.target_pct) ||
    (cell(a, "target_id") < cell(b, "target_id") ? -1 : 1)
  );
}

/** What a figure says of a target: a verdict only in December or for the whole year. */
function outcomeOf(figure: Figure | undefined, target: number): Outcome {
  if (!figure) return "no_figure";
  const { value, bound, low, high, asOf } = figure;
  const isAbove = /exact|over/.test(bound)
    ? value >= target
    : /under|nearly/.test(bound)
      ? low >= target
      : low >= target;
  const isBelow =
    bound === "exact"
      ? value < target
      : /under/.test(bound)
        ? value <= target
        : bound === "nearly"
          ? value <= target
          : /about|estimate/.test(bound) && high < target;
  if (!isAbove && !isBelow) return "cannot_say";
  const isFinal = asOf.length === 4 || asOf.slice(5, 7) === "12";
  if (isFinal) return isAbove ? "met" : "missed";
  return isAbove ? "above_then" : "below_then";
}

/** Every target with the figure of its year. */
export const checks: Check[] = [
  ...Map.groupBy(
    table("targets"),
    (line) => `${line.area_set}/${line.area_code}/${line.year}`,
  ).values(),
].flatMap((lines) =>
  [...lines].sort(first).map((line, index) => {
    const set = line.area_set as AreaSet;
    const area = areaOf(`${set}/${line.area_code}`) as Area;
    const [year, target] = [Number(line.year), Number(line.target_pct)];
    const figure = figureOfYear(area, "coverage_rate", year);
    const outcome = outcomeOf(figure, target);
    const gap = figure && outcome !== "cannot_say" ? figure.value - target : undefined;
    const id = cell(line, "target_id");
    return { id, area, year, target, inForce: index === 0, figure, outcome, gap };
  }),
);

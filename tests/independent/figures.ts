import { type Area, type AreaSet, areaOf, population } from "./areas.ts";
import { cell, type Line, memo, table } from "./tables.ts";

export type Measure = "coverage_rate" | "insured_share" | "participants";

/** A published figure, or a share that follows from one, with the range it leaves open. */
export interface Figure {
  id: string;
  set: AreaSet;
  code: string;
  value: number;
  bound: string;
  low: number;
  high: number;
  asOf: string;
  year: number;
  /** First and last day of its date, in days since 1970. */
  start: number;
  end: number;
  publisher: string;
  press: boolean;
  implied: boolean;
  forecast: boolean;
}

const sources = new Map(table("sources").map((line) => [line.source_id, line]));

/** First and last day of a day, month or year. */
export function span(date: string): [start: number, end: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = day ? start + 86_400_000 : Date.UTC(month ? year : year + 1, month ?? 0);
  return [start / 86_400_000, next / 86_400_000 - 1];
}

export const isExact = ({ bound }: Pick<Figure, "bound">) => /^(exact|rounded)$/.test(bound);

/**
 * What a number leaves open: half a unit of its last digit, and what its qualifier adds; more people
 * may be insured than live there, but a rate ends at 100.
 * @param point a percentage point, for rates
 */
function range(value: number, bound: string, unit: number, point?: number): [number, number] {
  if (bound === "over") return [value, point ? Math.max(value, 100) : Number.POSITIVE_INFINITY];
  if (bound === "under") return [0, value];
  if (bound === "nearly") return [value - Math.max(point ?? 0, unit), value];
  const half = /about|estimate/.test(bound) ? Math.max(1, unit / 2) : unit / 2;
  return [value - half, value + half];
}

/** The unit of the last digit of a count that is not zero, a hundred at least and a million at most. */
const lastUnit = (count: number) => [1e6, 1e5, 1e4, 1e3].find((unit) => count % unit === 0) ?? 100;

function figureOf(line: Line, measure: Measure): Figure | undefined {
  const area = areaOf(`${line.area_set}/${line.area_code}`) as Area;
  const asOf = cell(line, "as_of");
  const [start, end] = span(asOf);
  const year = Number(asOf.slice(0, 4));
  const printed = cell(line, measure === "coverage_rate" ? "rate_pct" : "participants");
  const bound = cell(
    line,
    measure === "coverage_rate" ? "rate_qualifier" : "participants_qualifier",
  );
  const people = population(area, year);
  if (printed === "" || (measure === "insured_share" && !people)) return undefined;
  const scale = measure === "insured_share" ? 100 / (people ?? 1) : 1;
  const decimals = printed.split(".")[1]?.length ?? 0;
  const unit =
    measure === "coverage_rate"
      ? 10 ** -decimals
      : bound === "exact"
        ? 0
        : lastUnit(Number(printed)) * scale;
  const value = Number(printed) * scale;
  const [low, high] = range(value, bound, unit, measure === "coverage_rate" ? 1 : undefined);
  // People are counted on a day, a population is a year's average: a tenth of a percent at best.
  const margin = measure === "insured_share" ? 0.05 : 0;
  const source = sources.get(cell(line, "source_id"));
  return {
    ...{ id: cell(line, "observation_id"), set: area.set as AreaSet, code: area.code },
    ...{
      value,
      bound,
      low: Math.max(0, low - margin),
      high: high + margin,
      asOf,
      year,
      start,
      end,
    },
    publisher: cell(source, "publisher"),
    press: /press|research/.test(cell(source, "kind")),
    implied: line.as_of_basis !== "stated",
    // An estimate may have been made ahead of its date, unless its page is surely younger.
    forecast: bound === "estimate" && !(span(cell(source, "published") || asOf)[0] > end),
  };
}

/** Every figure of a measure, by `set/code`. */
const byArea = memo((measure: Measure) =>
  Map.groupBy(
    table("observations").flatMap((line) => figureOf(line, measure) ?? []),
    ({ set, code }) => `${set}/${code}`,
  ),
);

export const figuresOf = (area: Pick<Area, "set" | "code">, measure: Measure): Figure[] =>
  byArea(measure).get(`${area.set}/${area.code}`) ?? [];

const quarter = (day: number) => Math.floor(new Date(day * 86_400_000).getUTCMonth() / 3);

/** Whether a forecast stands behind what was measured in its quarter. */
const isOutdone = (figure: Figure, others: readonly Figure[]) =>
  figure.forecast &&
  others.some(
    ({ year, end, forecast }) =>
      !forecast && year === figure.year && quarter(end) === quarter(figure.end),
  );

/** Days by which an exact figure may be older and still go before one that is not. */
const headStart = 92;

/**
 * The order of figures of one year: later before earlier, an exact one as if it were 92 days younger;
 * official before press, stated before implied, exact before rounded, the more precise date, the
 * identifier.
 */
export function better(a: Figure, b: Figure): number {
  const rank = (figure: Figure) => figure.end + (isExact(figure) ? headStart : 0);
  return (
    rank(b) - rank(a) ||
    Number(isExact(b)) - Number(isExact(a)) ||
    Number(a.press) - Number(b.press) ||
    Number(a.implied) - Number(b.implied) ||
    Number(a.bound !== "exact") - Number(b.bound !== "exact") ||
    b.start - a.start ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Figures without forecasts that a measured figure of their quarter goes before. */
export const notOutdone = (figures: readonly Figure[]): Figure[] =>
  figures.filter((figure) => !isOutdone(figure, figures));

/** The figure of the year, or of the last year before it that is at most `carry` years away. */
export function figureOfYear(
  area: Pick<Area, "set" | "code">,
  measure: Measure,
  year: number,
  carry = 0,
): Figure | undefined {
  const reached = figuresOf(area, measure).filter((f) => f.year <= year && f.year >= year - carry);
  const newest = Math.max(...reached.map((figure) => figure.year));
  return notOutdone(reached.filter((figure) => figure.year === newest)).sort(better)[0];
}

import { type Answered, hasNumbers, measureAsked } from "../../answers/explorer/answered.ts";
import { compareStateOf } from "../../answers/explorer/compare-lines.ts";
import { placedIn } from "../../answers/explorer/placed-in.ts";
import type { SeriesRow } from "../../charts/explorer/trend-panels.ts";
import { otherMeasure, questionOf } from "../../lib/compare-state.ts";
import { isBelowProvince, kindOf } from "../../lib/explorer/options.ts";
import type { ExplorerState } from "../../lib/explorer/state.ts";
import type { Ask } from "../../lib/explorer/stored.ts";

/** What was answered to a state, with the SQL of the last question. */
export interface Answer {
  /** One for each year that has figures; a single one where the view is of one map. */
  maps: Answered[];
  /** The figures of chosen areas over time; empty for every other view. */
  series: SeriesRow[];
  sql: string;
  /** The engine's time for each question that it answered, in milliseconds. */
  times: number[];
  /** How many times the question was asked, and the year of the SQL that is shown. */
  asked: { times: number; year: number };
}

type MapResult = { answered: Answered; sql: string; milliseconds?: number };

const timesOf = (results: { milliseconds?: number }[]): number[] =>
  results.flatMap(({ milliseconds }) => milliseconds ?? []);

/** Asks for the map of a state in one year, by the question that its measure belongs to. */
async function askMap(ask: Ask, state: ExplorerState, year: number): Promise<MapResult> {
  const { level, areaSet, region, carry } = state;
  const measure = measureAsked(state);
  switch (kindOf[state.measure]) {
    case "change": {
      const asked = questionOf(compareStateOf(state));
      const { rows, ...rest } = await ask("compare", asked);
      const other = await ask("compare", {
        ...asked,
        measure: otherMeasure[state.of],
      });
      return { answered: { kind: "changes", rows, others: other.rows }, ...rest };
    }
    case "gap": {
      const { rows, ...rest } = await ask("target-map", { area_set: areaSet, year, region });
      return { answered: { kind: "gaps", year, rows }, ...rest };
    }
    default: {
      if (isBelowProvince(level)) {
        const asked = { area_set: level, measure, year, carry, region };
        const { rows, ...rest } = await ask("local-year", asked);
        return { answered: { kind: "figures", year, rows: rows.map(placedIn) }, ...rest };
      }
      const asked = { area_set: areaSet, measure, year, carry, region };
      const { rows, ...rest } = await ask("year-map", asked);
      return { answered: { kind: "figures", year, rows }, ...rest };
    }
  }
}

async function askSeries(ask: Ask, state: ExplorerState): Promise<Answer> {
  const { areaSet, from, to } = state;
  const answer = await ask("area-series", {
    area_set: areaSet,
    measure: measureAsked(state),
    areas: state.areas.join(","),
    from_year: from,
    to_year: to,
  });
  return {
    maps: [],
    series: answer.rows,
    sql: answer.sql,
    times: timesOf([answer]),
    asked: { times: 1, year: to },
  };
}

/** Asks the same question for each year of a range; years without any figure are left out. */
async function askYears(ask: Ask, state: ExplorerState, years: number[]): Promise<Answer> {
  const results = await Promise.all(years.map((year) => askMap(ask, state, year)));
  const known = results
    .map(({ answered }) => answered)
    .filter((answered) => hasNumbers(answered, state));
  return {
    maps: known,
    series: [],
    sql: results.at(-1)?.sql ?? "",
    times: timesOf(results),
    asked: { times: years.length, year: years.at(-1) ?? state.to },
  };
}

/**
 * Asks what a state needs.
 * @param years every year that can be chosen, oldest first
 */
export async function askFor(ask: Ask, state: ExplorerState, years: number[]): Promise<Answer> {
  if (state.view === "trends") return askSeries(ask, state);
  if (state.view === "multiples") {
    const range = years.filter((year) => year >= state.from && year <= state.to);
    return askYears(ask, state, range);
  }
  const result = await askMap(ask, state, state.year);
  return {
    maps: [result.answered],
    series: [],
    sql: result.sql,
    times: timesOf([result]),
    asked: { times: 1, year: state.year },
  };
}

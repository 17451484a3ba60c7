import type { Measure } from "../sql/questions.ts";
import { carryYears } from "./carry.ts";

/** What the explorer shows. The address owns it: what can be seen can be shared and reloaded. */
export interface ExplorerState {
  measure: Measure;
  year: number;
  /** Slug of a region, or "all". */
  region: string;
  /** How many years back a figure may be borrowed; 0 borrows none. */
  carry: number;
}

/** What can be chosen, besides the measures. */
export interface Choices {
  years: number[];
  /** Slugs, without "all". */
  regions: string[];
}

export type Parameter = keyof ExplorerState;

/** A value in an address that cannot be used. */
export interface BadValue {
  parameter: Parameter;
  value: string;
  /** `unknown`: not one of the choices. `repeated`: given more than once. */
  reason: "unknown" | "repeated";
}

export const measures = [
  "coverage_rate",
  "insured_share",
  "participants",
] as const satisfies Measure[];

/** The farthest that a figure may be borrowed from; beyond, a map tells of another time. */
export const longestCarry = 10;

/** The state without anything chosen: the latest year's coverage rates of the whole country. */
export const defaultState = ({ years }: Choices): ExplorerState => ({
  measure: "coverage_rate",
  year: Math.max(...years),
  region: "all",
  carry: carryYears,
});

/** Every value that a parameter can take, as it is written in an address. */
const valuesOf = ({ years, regions }: Choices): Record<Parameter, string[]> => ({
  measure: [...measures],
  year: years.map(String),
  region: ["all", ...regions],
  carry: Array.from({ length: longestCarry + 1 }, (_, carry) => String(carry)),
});

/**
 * Reads a state from the part of an address after "?". Whatever is missing or bad falls back to
 * the default; other parameters are left alone.
 * @returns a state that is always valid, and what was wrong with the address
 */
export function parseState(
  search: string,
  choices: Choices,
): { state: ExplorerState; bad: BadValue[] } {
  const given = new URLSearchParams(search);
  const bad: BadValue[] = [];
  const read = (parameter: Parameter): string | undefined => {
    const values = given.getAll(parameter);
    const [value] = values;
    if (value === undefined) return undefined;
    const repeated = values.length > 1;
    if (!repeated && valuesOf(choices)[parameter].includes(value)) return value;
    bad.push({ parameter, value: values.join(", "), reason: repeated ? "repeated" : "unknown" });
    return undefined;
  };
  const usual = defaultState(choices);
  const state = {
    measure: (read("measure") as Measure | undefined) ?? usual.measure,
    year: Number(read("year") ?? usual.year),
    region: read("region") ?? usual.region,
    carry: Number(read("carry") ?? usual.carry),
  };
  return { state, bad };
}

/** The part of the address for a state: "?year=2019", or "" for the default. */
export function formatState(state: ExplorerState, choices: Choices): string {
  const usual = defaultState(choices);
  const changed = (Object.keys(usual) as Parameter[]).filter((key) => state[key] !== usual[key]);
  const query = new URLSearchParams(changed.map((key) => [key, String(state[key])]));
  return changed.length > 0 ? `?${query}` : "";
}

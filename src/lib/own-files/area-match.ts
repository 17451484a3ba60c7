import type { AreaSet } from "../../sql/questions.ts";
import { type AreaName, areaKey, countryCode, keysOf } from "../area-names.ts";
import { suggestAreas } from "./area-suggestions.ts";

/** What a distinct value of a column was found to mean. */
export interface ValueMatch {
  value: string;
  /** Rows that hold it. */
  rows: number;
  /** The area's code; null where the value names none of the set. */
  code: string | null;
  /** Codes it may mean, the likeliest first; empty for a match. */
  suggestions: string[];
  /** Whether several of these are equally likely. */
  ambiguous: boolean;
}

export interface ColumnMatch {
  areaSet: AreaSet;
  /** Whether the other set fits the values just as well. */
  bothFit: boolean;
  /** In the order in which they were given. */
  values: ValueMatch[];
}

/** Rows by value of a column, empty cells left out. */
export type ValueCounts = ReadonlyMap<string, number>;

interface Index {
  official: Map<string, string>;
  others: Map<string, string>;
}

const codeIn = ({ official, others }: Index, key: string): string | undefined =>
  official.get(key) ?? others.get(key);

/** The areas that a value of a file about a set can mean: its provinces, and the country. */
export const areasOf = (areas: readonly AreaName[], areaSet: AreaSet): AreaName[] =>
  areas.filter(({ area_set }) => area_set === areaSet || area_set === "country");

function indexOf(areas: readonly AreaName[]): Index {
  const index: Index = { official: new Map(), others: new Map() };
  for (const area of areas) {
    const { official, others } = keysOf(area);
    for (const key of official) index.official.set(key, area.area_code);
    for (const key of others) index.others.set(key, area.area_code);
  }
  return index;
}

/** How well the names of a set fit the values of a column. */
interface Fit {
  areaSet: AreaSet;
  /** Values that name a province of the set, by an official name or code, or by any name. */
  official: number;
  any: number;
  /** Whether every province of the set is named. */
  complete: boolean;
}

function fitOf(keys: string[], areaSet: AreaSet, areas: readonly AreaName[]): Fit {
  const provinces = areas.filter(({ area_set }) => area_set === areaSet);
  const index = indexOf(provinces);
  const named = keys.flatMap((key) => codeIn(index, key) ?? []);
  return {
    areaSet,
    official: keys.filter((key) => index.official.has(key)).length,
    any: named.length,
    complete: new Set(named).size === provinces.length,
  };
}

/** The fit of both sets, the better one first; of equal ones that which is named in full or the 63. */
function rankedFits(keys: string[], areas: readonly AreaName[]): [Fit, Fit] {
  const [old, current] = [fitOf(keys, "63", areas), fitOf(keys, "34", areas)];
  const currentIsBetter =
    current.any - old.any || current.official - old.official || (current.complete ? 1 : -1);
  return currentIsBetter > 0 ? [current, old] : [old, current];
}

/** How many of some distinct values name a province of the set that fits them better. */
export const countNamed = (values: Iterable<string>, areas: readonly AreaName[]): number =>
  rankedFits([...values].map(areaKey), areas)[0].any;

/** The new province that an old name leads to, for a file about the 34. */
function successorOf(key: string, areas: readonly AreaName[], areaSet: AreaSet): string[] {
  if (areaSet === "63") return [];
  const old = areas.filter(({ area_set }) => area_set === "63");
  const code = codeIn(indexOf(old), key);
  return old.flatMap((area) => (area.area_code === code && area.successor_code) || []);
}

/**
 * Finds the province that each value of a column names, by name or code in any common spelling.
 * @param areas every area of both sets
 * @param chosen the set to use; without it the one that fits the values better
 */
export function matchAreas(
  counts: ValueCounts,
  areas: readonly AreaName[],
  chosen?: AreaSet,
): ColumnMatch {
  const [better, other] = rankedFits([...counts.keys()].map(areaKey), areas);
  const areaSet = chosen ?? better.areaSet;
  const known = areasOf(areas, areaSet);
  const index = indexOf(known);
  const provinces = known.filter(({ area_code }) => area_code !== countryCode);
  const values = [...counts].map(([value, rows]): ValueMatch => {
    const key = areaKey(value);
    const code = codeIn(index, key);
    if (code) return { value, rows, code, suggestions: [], ambiguous: false };
    const successor = successorOf(key, areas, areaSet);
    const { codes, equal } = suggestAreas(value, provinces);
    const suggestions = [...new Set([...successor, ...codes])];
    return { value, rows, code: null, suggestions, ambiguous: equal && successor.length === 0 };
  });
  const bothFit = better.any > 0 && better.any === other.any && better.official === other.official;
  return { areaSet, bothFit, values };
}

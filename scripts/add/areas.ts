import { areaId } from "../../src/api/area-id.ts";
import { fold } from "../../src/lib/fold.ts";
import type { AreaSetOrCountry, LocalSet } from "../../src/sql/questions.ts";
import { nearest } from "../read/checks/suggest.ts";
import { quoted } from "../read/quoted.ts";
import type { Table } from "../read/tables.ts";

/** An area that a figure can be about. */
export interface KnownArea {
  area_set: AreaSetOrCountry | LocalSet;
  area_code: string;
  id: string;
  name: string;
  /** The set in words. */
  set: string;
}

const sets: { area_set: AreaSetOrCountry; table: string; words: string }[] = [
  { area_set: "63", table: "provinces", words: "the 63 provinces until 2025-06-30" },
  { area_set: "34", table: "provinces_2025", words: "the 34 provinces since 2025-07-01" },
];

const localSets: Record<LocalSet, string> = {
  district: "the districts until 2025-06-30",
  commune: "the communes until 2025-06-30",
  commune_2025: "the communes since 2025-07-01",
};

/** Whether the areas of a set lie below the province. */
export const isLocalSet = (set: unknown): set is LocalSet => Object.hasOwn(localSets, String(set));

/** The areas below the province, each with the code of what it lies in: several share a name. */
function localAreas(tables: readonly Table[]): KnownArea[] {
  const rows = tables.find(({ name }) => name === "local_areas")?.rows ?? [];
  return rows.map(({ cells }) => {
    const area_set = String(cells.area_set) as LocalSet;
    const area_code = String(cells.area_code);
    const set = `${localSets[area_set]}, in ${cells.parent_code}`;
    return {
      area_set,
      area_code,
      id: areaId({ area_set, area_code }),
      name: String(cells.name_vi),
      set,
    };
  });
}

/** The country, the 63 provinces and the 34, districts and communes. */
export function knownAreas(tables: readonly Table[]): KnownArea[] {
  const provinces = sets.flatMap(({ area_set, table, words }) => {
    const rows = tables.find(({ name }) => name === table)?.rows ?? [];
    return rows.map(({ cells }) => {
      const area_code = String(cells.code);
      const id = areaId({ area_set, area_code });
      return { area_set, area_code, id, name: String(cells.name_vi), set: words };
    });
  });
  const country = {
    area_set: "country" as const,
    area_code: "00",
    id: "00",
    name: "Việt Nam",
    set: "the country",
  };
  return [country, ...provinces, ...localAreas(tables)];
}

/** Whether an area answers to what was typed: its code, or part of its name without accents. */
export const matches = (typed: string, area: KnownArea): boolean =>
  area.id === typed.trim() || fold(area.name).includes(fold(typed));

const choicesOf = (areas: readonly KnownArea[]) =>
  areas.map(({ id, set }) => `${id} for ${set}`).join(", ");

/** The one area that is meant, or why there is none. */
export function findArea(
  text: string,
  areas: readonly KnownArea[],
): KnownArea | { wrong: string; remedy: string } {
  const byId = areas.find((area) => area.id === text);
  if (byId) return byId;
  const named = areas.filter((area) => fold(area.name) === fold(text));
  const [only, ...others] = named;
  if (only && others.length === 0) return only;
  if (only) {
    const ofTwoSets = named.length === 2 && only.area_set !== others[0]?.area_set;
    const what = ofTwoSets ? "is an area of two sets" : "is the name of several areas";
    return { wrong: `${quoted(text)} ${what}`, remedy: `write ${choicesOf(named)}` };
  }
  const names = new Set(areas.map(({ name }) => fold(name)));
  const folded = nearest(fold(text), [...names]);
  const meant = areas.filter((area) => fold(area.name) === folded);
  return {
    wrong: text === "" ? "is empty" : `${quoted(text)} is no area`,
    remedy: meant[0]
      ? `write ${meant[0].name}${meant.length > 1 ? `, as ${choicesOf(meant)}` : ""}`
      : "write its name or code, for example 14",
  };
}

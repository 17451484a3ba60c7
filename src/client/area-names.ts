import type { AreaName } from "../lib/area-names.ts";
import { type Language, nameOf } from "../lib/language.ts";
import { once } from "../lib/once.ts";
import { type RegionName, regionTest } from "../lib/region-names.ts";

const read = <Name>(id: string) =>
  JSON.parse(document.getElementById(id)?.textContent ?? "[]") as Name[];

/** The names of all provinces, which the page holds as JSON. */
export const pageAreaNames = once(() => read<AreaName>("area-names"));

const isRegion = once(() => regionTest(read<RegionName>("region-names")));

/** Whether a text names a region. */
export const namesRegion = (text: string): boolean => isRegion()(text);

/** The name of an area of a set in a language; the code where it has none. */
export function areaName(set: AreaName["area_set"], code: string, language: Language): string {
  const area = pageAreaNames().find(
    ({ area_set, area_code }) => area_set === set && area_code === code,
  );
  return area ? nameOf(area, language) : code;
}

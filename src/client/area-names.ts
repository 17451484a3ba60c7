import type { AreaName } from "../lib/area-names.ts";
import { type Language, nameOf } from "../lib/language.ts";

let names: AreaName[] | undefined;

/** The names of all provinces, which the page holds as JSON. */
export function pageAreaNames(): AreaName[] {
  names ??= JSON.parse(document.getElementById("area-names")?.textContent ?? "[]") as AreaName[];
  return names;
}

/** The name of an area of a set in a language; the code where it has none. */
export function areaName(set: AreaName["area_set"], code: string, language: Language): string {
  const area = pageAreaNames().find(
    ({ area_set, area_code }) => area_set === set && area_code === code,
  );
  return area ? nameOf(area, language) : code;
}

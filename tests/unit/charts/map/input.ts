import { layoutMap, type MapCell, type MapLayout } from "../../../../src/charts/map/map.ts";
import type { AreaSet } from "../../../../src/sql/questions.ts";
import { buildFromData, input } from "../../scripts/boundaries/input.ts";

/** The layout of the project's own shapes. */
export async function mapOf(areaSet: AreaSet): Promise<MapLayout> {
  return layoutMap((await buildFromData())[areaSet]);
}

/** A cell for each of the 63 provinces: a few with a figure of each kind, the others without. */
export const cells: MapCell[] = input.provinces.map(({ code, name_vi }, i) => {
  const fills: Record<string, MapCell["fill"]> = {
    "14": { kind: "class", index: 6, earlier: false },
    "24": { kind: "class", index: 5, earlier: true },
    "48": { kind: "class", index: 3, earlier: false },
    "56": { kind: "count-only" },
    "79": { kind: "class", index: 0, earlier: true },
  };
  return {
    area: code,
    name: name_vi,
    fill: fills[code] ?? { kind: "none" },
    label: `${name_vi}: ${i + 1}`,
    href: `/tinh/${code}/`,
  };
});

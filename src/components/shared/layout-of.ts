import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Centre, layoutMap, type MapLayout, provinceCentres } from "../../charts/map/map.ts";
import type { ProvinceTopology } from "../../lib/geometry.ts";
import type { AreaSet } from "../../sql/questions.ts";

const layouts = new Map<AreaSet, Promise<MapLayout>>();

async function readTopology(areaSet: AreaSet): Promise<ProvinceTopology> {
  const path = join(process.cwd(), `public/data/provinces-${areaSet}.topo.json`);
  return JSON.parse(await readFile(path, "utf8"));
}

/** The layout of an area set from the compiled shapes; drawn once for all pages of a build. */
export function layoutOf(areaSet: AreaSet): Promise<MapLayout> {
  const layout = layouts.get(areaSet) ?? readTopology(areaSet).then(layoutMap);
  layouts.set(areaSet, layout);
  return layout;
}

/** Where circles stand on the map of an area set. */
export const centresOf = async (areaSet: AreaSet): Promise<Centre[]> =>
  provinceCentres(await readTopology(areaSet));

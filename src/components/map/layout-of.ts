import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { layoutMap, type MapLayout } from "../../charts/map.ts";

type AreaSet = "63" | "34";

const layouts = new Map<AreaSet, Promise<MapLayout>>();

async function readLayout(areaSet: AreaSet): Promise<MapLayout> {
  const path = join(process.cwd(), `public/data/provinces-${areaSet}.topo.json`);
  return layoutMap(JSON.parse(await readFile(path, "utf8")));
}

/** The layout of an area set from the compiled shapes; drawn once for all pages of a build. */
export function layoutOf(areaSet: AreaSet): Promise<MapLayout> {
  const layout = layouts.get(areaSet) ?? readLayout(areaSet);
  layouts.set(areaSet, layout);
  return layout;
}

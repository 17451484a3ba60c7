import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../command/fault.ts";
import type { Table } from "../read/tables.ts";
import { buildBoundaries } from "./boundaries.ts";
import { islandCollection, rightHandedCollection } from "./geojson.ts";
import type { IslandRow } from "./islands.ts";
import type { MergedProvinceRow } from "./merge.ts";
import type { ProvinceName } from "./names.ts";
import { checkValid } from "./validity.ts";

/** The rows of a checked table as plain objects. */
function rowsOf<Row>(tables: Table[], name: string): Row[] {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Fault("description", `the description of the data has no table "${name}"`);
  return table.rows.map(({ cells }) => cells as Row);
}

/**
 * Writes the shapes of both area sets as TopoJSON and GeoJSON, and the islands of the archipelagos
 * as GeoJSON.
 * @param data folder of the tables, with a reader's own shapes below it
 * @returns what was written, in words
 * @throws Fault as `buildBoundaries` does, or where rounding spoils a shape
 */
export async function writeBoundaries(
  tables: Table[],
  data: string,
  directory: string,
): Promise<string> {
  const islands = rowsOf<IslandRow>(tables, "islands");
  const topologies = await buildBoundaries({
    provinces: rowsOf<ProvinceName>(tables, "provinces"),
    provinces2025: rowsOf<MergedProvinceRow>(tables, "provinces_2025"),
    islands,
    ownBoundaries: join(data, "boundaries"),
  });
  const write = (file: string, content: object) =>
    writeFile(join(directory, file), JSON.stringify(content));
  for (const [areaSet, topology] of Object.entries(topologies)) {
    const collection = rightHandedCollection(topology);
    checkValid(collection.features);
    await write(`provinces-${areaSet}.topo.json`, topology);
    await write(`provinces-${areaSet}.geojson`, collection);
  }
  await write("islands.geojson", islandCollection(islands));
  return `${Object.keys(topologies).join(" and ")} provinces, ${islands.length} islands`;
}

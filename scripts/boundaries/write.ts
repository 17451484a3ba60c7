import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AreaSet } from "../../src/sql/questions.ts";
import { Fault } from "../command/fault.ts";
import type { Table } from "../read/tables.ts";
import { buildBoundaries } from "./boundaries.ts";
import { rightHandedCollection } from "./geojson.ts";
import type { MergedProvinceRow } from "./merge.ts";

interface ProvinceRow {
  code: string;
  name_vi: string;
  name_en: string;
}

/** The rows of a checked table as plain objects. */
function rowsOf<Row>(tables: Table[], name: string): Row[] {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Fault("description", `the description of the data has no table "${name}"`);
  return table.rows.map(({ cells }) => cells as Row);
}

/**
 * Writes the shapes of both area sets as TopoJSON and GeoJSON.
 * @param data folder of the tables, with a reader's own shapes below it
 * @returns what was written, in words
 */
export async function writeBoundaries(
  tables: Table[],
  data: string,
  directory: string,
): Promise<string> {
  const provinces = rowsOf<ProvinceRow>(tables, "provinces");
  const provinces2025 = rowsOf<ProvinceRow & MergedProvinceRow>(tables, "provinces_2025");
  const topologies = await buildBoundaries({
    provinces,
    provinces2025,
    islands: rowsOf(tables, "islands"),
    ownBoundaries: join(data, "boundaries"),
  });
  const write = async (areaSet: AreaSet, names: ProvinceRow[]) => {
    const topology = topologies[areaSet];
    const path = join(directory, `provinces-${areaSet}`);
    await writeFile(`${path}.topo.json`, JSON.stringify(topology));
    await writeFile(`${path}.geojson`, JSON.stringify(rightHandedCollection(topology, names)));
    return topology.objects.provinces.geometries.length;
  };
  return `${await write("63", provinces)} and ${await write("34", provinces2025)} provinces`;
}

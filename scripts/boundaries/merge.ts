import { mergeArcs } from "topojson-client";
import type { ProvinceTopology } from "../../src/lib/geometry.ts";
import { Fault } from "../command/fault.ts";
import { namesOf, type ProvinceName } from "./names.ts";

/** A row of `data/provinces_2025.csv`; predecessors are codes parted by spaces. */
export interface MergedProvinceRow extends ProvinceName {
  predecessors: string;
}

const codesOf = (row: MergedProvinceRow): string[] => row.predecessors.split(" ").filter(Boolean);

function checkEachCodeOnce(topology: ProvinceTopology, merged: MergedProvinceRow[]): void {
  const known = topology.objects.provinces.geometries.map((geometry) => geometry.id);
  const used = merged.flatMap(codesOf);
  const wrong = [...new Set([...known, ...used])].filter(
    (code) => !known.includes(code) || used.filter((other) => other === code).length !== 1,
  );
  if (wrong.length > 0) {
    throw new Fault(
      "description",
      `Predecessors of the merged provinces must name each older province once; check ${wrong.join(", ")}`,
    );
  }
}

/**
 * The topology of the merged provinces, drawn with the arcs of the old ones.
 * @throws Fault where a predecessor is unknown, missing or used twice
 */
export function mergeProvinces(
  topology: ProvinceTopology,
  merged: MergedProvinceRow[],
): ProvinceTopology {
  checkEachCodeOnce(topology, merged);
  const old = topology.objects.provinces.geometries;
  const geometries = merged.map((row) => {
    const codes = codesOf(row);
    const parts = old.filter((geometry) => codes.includes(geometry.id));
    return { ...mergeArcs(topology, parts), id: row.code, properties: namesOf(row) };
  });
  const provinces = { type: "GeometryCollection" as const, geometries };
  return { ...topology, objects: { ...topology.objects, provinces } };
}

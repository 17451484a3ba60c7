import { gzipSync } from "node:zlib";
import { geoArea, geoCentroid, geoContains } from "d3-geo";
import { merge, neighbors } from "topojson-client";
import { beforeAll, describe, expect, test } from "vitest";
import { invalidShapes } from "../../../../scripts/boundaries/validity.ts";
import {
  archipelagoFeatures,
  areaInSquareKilometres,
  type ProvinceTopology,
  polygonsOf,
  provinceFeatures,
} from "../../../../src/lib/geometry.ts";
import reference from "../../fixtures/reference-areas.json" with { type: "json" };
import { buildFromData, input } from "./input.ts";

let topologies: Awaited<ReturnType<typeof buildFromData>>;
beforeAll(async () => {
  topologies = await buildFromData();
});

const shapeOf = (topology: ProvinceTopology, code: string) => {
  const shape = provinceFeatures(topology).find(({ id }) => id === code);
  if (!shape) throw new Error(`no shape ${code}`);
  return shape.geometry;
};

describe.each([
  { areaSet: "63", provinces: input.provinces },
  { areaSet: "34", provinces: input.provinces2025 },
] as const)("the $areaSet provinces", ({ areaSet, provinces }) => {
  test("are each there once, by code and names", () => {
    const found = provinceFeatures(topologies[areaSet]).map(({ id, properties }) => ({
      code: id,
      ...properties,
    }));
    expect(found).toHaveLength(Number(areaSet));
    expect(found).toEqual(
      provinces.map(({ code, name_vi, name_en }) => ({ code, name: name_vi, name_en })),
    );
  });

  test("cross or touch themselves nowhere", () => {
    expect(invalidShapes(provinceFeatures(topologies[areaSet]))).toEqual([]);
  });

  test("wind the right way: none covers half the globe", () => {
    for (const { id, geometry } of provinceFeatures(topologies[areaSet])) {
      expect(geoArea(geometry), `${id}`).toBeLessThan(2 * Math.PI);
    }
  });

  test("are at most 15 kB with gzip", () => {
    expect(gzipSync(JSON.stringify(topologies[areaSet])).length).toBeLessThanOrEqual(15_000);
  });

  // Neighbours share arcs, so the country as a whole has no slivers:  ▭▭ → ▭, never ▭▏▭.
  test("leave no gap between them", () => {
    const topology = topologies[areaSet];
    const country = merge(topology, topology.objects.provinces.geometries);
    expect(country.coordinates.filter((rings) => rings.length > 1)).toEqual([]);
    const sum = provinceFeatures(topology).reduce(
      (total, shape) => total + areaInSquareKilometres(shape.geometry),
      0,
    );
    expect(areaInSquareKilometres(country)).toBeCloseTo(sum, 1);
  });

  test("keep every island a polygon with an area", () => {
    for (const { id, geometry } of provinceFeatures(topologies[areaSet])) {
      for (const coordinates of polygonsOf(geometry)) {
        expect(geoArea({ type: "Polygon", coordinates }), `${id}`).toBeGreaterThan(0);
      }
    }
  });

  test("come with both archipelagos and all their islands", () => {
    const islands = archipelagoFeatures(topologies[areaSet]);
    expect(islands.map(({ id, properties }) => [id, properties])).toMatchInlineSnapshot(`
      [
        [
          "hoang-sa",
          {
            "name": "Quần đảo Hoàng Sa",
            "name_en": "Hoang Sa (Paracel) Islands",
            "province": "48",
          },
        ],
        [
          "truong-sa",
          {
            "name": "Quần đảo Trường Sa",
            "name_en": "Truong Sa (Spratly) Islands",
            "province": "56",
          },
        ],
      ]
    `);
    const points = islands.map(({ geometry }) => geometry.coordinates.length);
    const listed = ["48", "56"].map((code) =>
      input.islands.filter((island) => island.province_code === code),
    );
    expect(points).toEqual(listed.map((rows) => rows.length));
  });
});

test.each(reference.areas)(
  "province $code is within 5 % of its area elsewhere",
  ({ code, area }) => {
    const ratio = areaInSquareKilometres(shapeOf(topologies["63"], code)) / area;
    expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
  },
);

test.each([
  { of: "14 Sơn La", are: ["11", "12", "15", "17", "25", "38"] },
  { of: "01 Hà Nội", are: ["17", "19", "24", "25", "26", "27", "33", "35"] },
  { of: "68 Lâm Đồng", are: ["56", "58", "60", "66", "67", "70", "75"] },
  { of: "96 Cà Mau", are: ["91", "95"] },
  { of: "48 Đà Nẵng", are: ["46", "49"] },
])("neighbours of $of", ({ of, are }) => {
  const { geometries } = topologies["63"].objects.provinces;
  const at = geometries.findIndex(({ id }) => id === of.slice(0, 2));
  const found = neighbors(geometries)[at]?.map((i) => geometries[i]?.id);
  expect(found?.toSorted()).toEqual(are);
});

const polygonAt = (areaSet: "63" | "34", province: string, at: [number, number]) =>
  polygonsOf(shapeOf(topologies[areaSet], province))
    .map((coordinates) => ({ type: "Polygon" as const, coordinates }))
    .find((polygon) => geoContains(polygon, at));

test.each([
  { island: "Cát Bà", old: "31", now: "31", at: [107, 20.8], least: 140, most: 300 },
  { island: "Cô Tô", old: "22", now: "22", at: [107.76, 20.99], least: 8, most: 20 },
  { island: "Lý Sơn", old: "51", now: "51", at: [109.12, 15.38], least: 5, most: 11 },
  { island: "Phú Quý", old: "60", now: "68", at: [108.94, 10.53], least: 10, most: 20 },
  { island: "Côn Đảo", old: "77", now: "79", at: [106.61, 8.69], least: 40, most: 80 },
  { island: "Phú Quốc", old: "91", now: "91", at: [103.96, 10.23], least: 500, most: 620 },
  { island: "Thổ Chu", old: "91", now: "91", at: [103.486, 9.305], least: 4, most: 11 },
])("$island is an island of its province", ({ old, now, at, least, most }) => {
  const islands = [
    polygonAt("63", old, at as [number, number]),
    polygonAt("34", now, at as [number, number]),
  ];
  for (const island of islands) {
    const area = island ? areaInSquareKilometres(island) : 0;
    expect(area).toBeGreaterThan(least);
    expect(area).toBeLessThan(most);
  }
});

// Should a newer source have them, docs/decisions/shapes.md and the data page must not deny it.
test.each([
  { island: "Bạch Long Vĩ", province: "31", at: [107.728, 20.133] },
  { island: "Cồn Cỏ", province: "45", at: [107.34, 17.159] },
  { island: "Nam Du", province: "91", at: [104.354, 9.69] },
])("$island is not in the source", ({ province, at }) => {
  expect(polygonAt("63", province, at as [number, number])).toBeUndefined();
});

//  ┌──┬──┐      ┌─────┐
//  │89│91│  →   │ 91  │   An Giang and Kiên Giang since July 2025
//  └──┴──┘      └─────┘
test("a merged province covers exactly its predecessors", () => {
  for (const { code, predecessors } of input.provinces2025) {
    const parts = predecessors.split(" ").map((old) => shapeOf(topologies["63"], old));
    const sum = parts.reduce((total, part) => total + areaInSquareKilometres(part), 0);
    expect(areaInSquareKilometres(shapeOf(topologies["34"], code)), code).toBeCloseTo(sum, 3);
    for (const part of parts.filter(({ type }) => type === "Polygon")) {
      expect(geoContains(shapeOf(topologies["34"], code), geoCentroid(part)), code).toBe(true);
    }
  }
});

test("Hà Tây, part of Hà Nội since August 2008, is gone", () => {
  const names = provinceFeatures(topologies["63"]).map(({ properties }) => properties.name);
  expect(names).not.toContain("Hà Tây");
  expect(geoContains(shapeOf(topologies["63"], "01"), [105.78, 20.97])).toBe(true);
});

test("two runs give the same bytes", async () => {
  expect(JSON.stringify(await buildFromData())).toBe(JSON.stringify(topologies));
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { geoBounds } from "d3-geo";
import type { Feature } from "geojson";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildBoundaries } from "../../../../scripts/boundaries/boundaries.ts";
import { matchNames } from "../../../../scripts/boundaries/names.ts";
import { provinceFeatures } from "../../../../src/lib/geometry.ts";
import { input } from "./input.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "boundaries-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A square of a quarter degree for each province, side by side, counter-clockwise as in RFC 7946. */
const squares = (codes: (string | number)[]) =>
  codes.map((code, i) => {
    const west = 102 + (i % 8) / 4;
    const south = 9 + Math.floor(i / 8) / 4;
    const ring = [
      [west, south],
      [west + 0.25, south],
      [west + 0.25, south + 0.25],
      [west, south + 0.25],
      [west, south],
    ];
    const geometry = { type: "Polygon", coordinates: [ring] };
    return { type: "Feature", properties: { code }, geometry };
  });

const codes63 = input.provinces.map(({ code }) => code);
const codes34 = input.provinces2025.map(({ code }) => code);

async function buildWith(file: string, content: unknown) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await writeFile(join(folder, file), text);
  return buildBoundaries({ ...input, ownBoundaries: folder });
}

const collection = (features: unknown[]) => ({ type: "FeatureCollection", features });

test("63.geojson replaces the 63 provinces and those merged from them", async () => {
  const built = await buildWith("63.geojson", collection(squares(codes63)));
  const shapes = provinceFeatures(built["63"]);
  expect(shapes.map(({ id }) => id)).toEqual(codes63);
  const [[west, south], [east, north]] = geoBounds(shapes[0] as Feature);
  const corners = [west, south, east, north].map((degrees) => Math.round(degrees * 100) / 100);
  expect(corners).toEqual([102, 9, 102.25, 9.25]);
  expect(built["34"].objects.provinces.geometries).toHaveLength(34);
});

test("34.geojson replaces the 34 alone, and codes may be numbers", async () => {
  const built = await buildWith("34.geojson", collection(squares(codes34.map(Number))));
  expect(built["34"].objects.provinces.geometries.map(({ id }) => id)).toEqual(codes34);
  expect(built["34"].arcs.length).toBeLessThan(built["63"].arcs.length);
});

test.each([
  { fault: "not JSON", content: "code,name", says: /63\.geojson is no JSON/ },
  {
    fault: "a code twice in one feature",
    content: '{\n  "type": "FeatureCollection",\n  "features": [{ "code": "01", "code": "02" }]\n}',
    says: /63\.geojson:3:32: this object has "code" on line 3 already; keep each key once$/,
  },
  {
    fault: "not GeoJSON",
    content: { type: "Topology" },
    says: /63\.geojson is not a GeoJSON FeatureCollection[\s\S]*type: /,
  },
  {
    fault: "a feature without a code",
    content: collection([{ ...squares(["01"])[0], properties: {} }]),
    says: /features\.0\.properties\.code/,
  },
  {
    fault: "missing codes",
    content: collection(squares(codes63.slice(2))),
    says: /63\.geojson: missing codes: 01, 02$/,
  },
  {
    fault: "unknown and double codes",
    content: collection(squares([...codes63, "03", "14"])),
    says: /unknown codes: 03; codes given twice: 14$/,
  },
])("a file with $fault is refused with its reason", async ({ content, says }) => {
  await expect(buildWith("63.geojson", content)).rejects.toThrow(says);
});

//  ▷◁  with its right half larger: a ring without an area would be left out
const crossed = [
  [105, 8],
  [105, 8.5],
  [107, 7.5],
  [107, 9],
  [105, 8],
];

test.each([
  { file: "63.geojson", codes: codes63, code: "54", name: "Phú Yên" },
  { file: "34.geojson", codes: codes34, code: "01", name: "Hà Nội" },
])("a ring of $file that crosses itself is refused with its province and place", async (own) => {
  const features = squares(own.codes).map((square) =>
    square.properties.code === own.code
      ? { ...square, geometry: { type: "Polygon", coordinates: [crossed] } }
      : square,
  );
  await expect(buildWith(own.file, collection(features))).rejects.toThrow(
    `province ${own.code} ${own.name}: Self-intersection near 105.5000, 8.2500`,
  );
});

test("names match across accents, đ and spellings, or the error lists all that do not", () => {
  const provinces = [
    { code: "01", name_vi: "Hà Nội" },
    { code: "66", name_vi: "Đắk Lắk" },
    { code: "77", name_vi: "Bà Rịa - Vũng Tàu" },
  ];
  const named = (...names: string[]) => names.map((name) => ({ name }));
  const matched = matchNames(
    named("Ba Ria–Vung Tau province", "Thành phố Hà Nội", "Dak Lak"),
    provinces,
  );
  expect(matched.get("01")?.name).toBe("Thành phố Hà Nội");
  expect([...matched.keys()]).toEqual(["01", "66", "77"]);
  expect(() => matchNames(named("Hanoi", "Ha Noi City", "Ha Tay"), provinces)).toThrow(
    [
      'shape "Ha Tay" matches no province',
      "province 01 Hà Nội has several shapes",
      "province 66 Đắk Lắk has no shape",
      "province 77 Bà Rịa - Vũng Tàu has no shape",
    ].join("\n"),
  );
});

test("predecessors that are unknown or used twice are named", async () => {
  const [first, ...others] = input.provinces2025;
  const provinces2025 = [
    { code: "01", name_vi: "", name_en: "", ...first, predecessors: "01 03 04" },
    ...others,
  ];
  await expect(buildBoundaries({ ...input, provinces2025 })).rejects.toThrow(/check 04, 03$/);
});

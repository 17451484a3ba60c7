import { expect, test } from "vitest";
import { layoutMap, provinceCentres } from "../../../../src/charts/map/map.ts";
import { buildFromData } from "../../scripts/boundaries/input.ts";

test("each province has a centre, inside the box of its shape, islands off the coast or not", async () => {
  const topologies = await buildFromData();
  for (const topology of [topologies["63"], topologies["34"]]) {
    const boxes = new Map(layoutMap(topology).provinces.map(({ area, box }) => [area, box]));
    const centres = provinceCentres(topology);
    expect(centres).toHaveLength(boxes.size);
    for (const { area, x, y } of centres) {
      const box = boxes.get(area);
      expect(x, area).toBeGreaterThan(box?.x ?? Number.POSITIVE_INFINITY);
      expect(y, area).toBeGreaterThan(box?.y ?? Number.POSITIVE_INFINITY);
      expect(x, area).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
      expect(y, area).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
    }
  }
});

test("Kiên Giang's circle stands on the mainland, not between it and Phú Quốc", async () => {
  const topologies = await buildFromData();
  const centre = provinceCentres(topologies["63"]).find(({ area }) => area === "91");
  const box = layoutMap(topologies["63"]).provinces.find(({ area }) => area === "91")?.box;
  // Phú Quốc and the other islands fill the western half of the province's box.
  expect(centre?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) / 2);
});

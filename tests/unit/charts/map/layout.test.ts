import { beforeAll, describe, expect, test } from "vitest";
import {
  pixelsPerUnit,
  type Rectangle,
  smallestTarget,
  zoomStep,
} from "../../../../src/charts/map/frame.ts";
import { layoutMap, type MapLayout } from "../../../../src/charts/map/map.ts";
import { archipelagoFeatures } from "../../../../src/lib/geometry.ts";
import type { AreaSet } from "../../../../src/sql/questions.ts";
import { buildFromData } from "../../scripts/boundaries/input.ts";

let topologies: Awaited<ReturnType<typeof buildFromData>>;
const layouts: Record<string, MapLayout> = {};
beforeAll(async () => {
  topologies = await buildFromData();
  layouts["63"] = layoutMap(topologies["63"]);
  layouts["34"] = layoutMap(topologies["34"]);
});

const layoutOf = (areaSet: string): MapLayout => layouts[areaSet] as MapLayout;

const clipped = (box: Rectangle, to: Rectangle): { width: number; height: number } => ({
  width: Math.min(box.x + box.width, to.x + to.width) - Math.max(box.x, to.x),
  height: Math.min(box.y + box.height, to.y + to.height) - Math.max(box.y, to.y),
});

/** Smaller side in CSS pixels of the largest target that a province has anywhere on the map. */
function largestTarget({ provinces, enlargements, archipelagos }: MapLayout, area: string): number {
  const box = provinces.find((province) => province.area === area)?.box as Rectangle;
  const enlarged = enlargements
    .filter(({ areas }) => areas.includes(area))
    .map(({ window, frame }) => {
      const { width, height } = clipped(box, window);
      return Math.min(width, height) * (frame.width / window.width);
    });
  const islands = archipelagos
    .filter(({ province }) => province === area)
    .map(({ frame }) => Math.min(frame.width, frame.height));
  return Math.max(Math.min(box.width, box.height), ...enlarged, ...islands) * pixelsPerUnit;
}

describe.each(["63", "34"])("the map of %s provinces", (areaSet) => {
  test("keeps its layout", async () => {
    const layout = layoutOf(areaSet);
    const provinces = layout.provinces.map(({ area, box }) => ({ area, ...box }));
    const json = JSON.stringify({ ...layout, provinces }, null, 1);
    await expect(`${json}\n`).toMatchFileSnapshot(`snapshots/map-layout-${areaSet}.json`);
  });

  test("has a target of 24 × 24 pixels for every province on a phone of 360 pixels, zoomed once", () => {
    const layout = layoutOf(areaSet);
    const exceptions = layout.provinces.filter(
      ({ area }) => largestTarget(layout, area) * zoomStep < smallestTarget,
    );
    expect(exceptions.map(({ area }) => area)).toEqual([]);
  });

  test("draws every province inside the drawing", () => {
    const { width, height, provinces } = layoutOf(areaSet);
    for (const { area, box } of provinces) {
      expect(clipped(box, { x: 0, y: 0, width, height }), area).toEqual({
        width: expect.closeTo(box.width, 5),
        height: expect.closeTo(box.height, 5),
      });
    }
  });

  test("draws every island of both archipelagos as a dot in its frame", () => {
    const islands = archipelagoFeatures(topologies[areaSet as AreaSet]);
    for (const [i, { frame, path }] of layoutOf(areaSet).archipelagos.entries()) {
      const centres = [...path.matchAll(/M([\d.]+),([\d.]+)a/g)];
      expect(centres).toHaveLength(islands[i]?.geometry.coordinates.length ?? -1);
      for (const [, x, y] of centres) {
        const dot = { x: Number(x), y: Number(y), width: 0, height: 0 };
        expect(clipped(dot, frame)).toEqual({ width: 0, height: 0 });
      }
    }
  });
});

test("frames lie beside each other", () => {
  const { enlargements, archipelagos } = layoutOf("63");
  const frames = [...enlargements, ...archipelagos].map(({ frame }) => frame);
  for (const [i, frame] of frames.entries()) {
    for (const other of frames.slice(i + 1)) {
      const { width, height } = clipped(frame, other);
      expect(Math.min(width, height)).toBeLessThan(0);
    }
  }
});

import { type GeoProjection, geoMercator, geoPath } from "d3-geo";
import { expect, test } from "vitest";
import { compactPath, dotsPath } from "../../../../src/charts/map/path.ts";

const flat = ((point: [number, number]) => point) as GeoProjection;

const polygon = (...rings: [number, number][][]) => ({
  type: "Polygon" as const,
  coordinates: rings,
});

//  (10.3,100) ──▶ (20.3,100)
//       ▲              ▼
//  (10.3,99.5) ◀── (20.3,99.5)
test("a ring is a start and steps, closed by z; -.5 needs neither zero nor comma", () => {
  const square = polygon([
    [10.3, 100],
    [20.3, 100],
    [20.3, 99.5],
    [10.3, 99.5],
    [10.3, 100],
  ]);
  expect(compactPath(square, flat)).toBe("M10.3,100l10,0 0-.5-10,0z");
});

test("points that round to the same place are written once, rings that vanish not at all", () => {
  const speck = [
    [1, 1],
    [1.01, 1],
    [1, 1.01],
    [1, 1],
  ] as [number, number][];
  const almostTwice = [
    [0, 0],
    [5, 0],
    [5.04, 0.04],
    [5, 5],
    [0, 0],
  ] as [number, number][];
  expect(compactPath(polygon(almostTwice, speck), flat)).toBe("M0,0l5,0 0,5z");
});

test("steps lead to the same points as d3-geo's own path", () => {
  const coast = polygon(
    Array.from({ length: 50 }, (_, i): [number, number] => [
      105 + Math.cos(i / 8) * (1 + (i % 3) / 9),
      16 - Math.sin(i / 8) * (2 + (i % 5) / 7),
    ]).concat([[106, 16]]),
  );
  const projection = geoMercator().scale(2000);
  const points = (path: string) =>
    [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const steps = [...compactPath(coast, projection).matchAll(/(-?\d*\.?\d+),?(-?\d*\.?\d+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  let [x, y] = [0, 0];
  const walked = steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [expect.closeTo(x, 6), expect.closeTo(y, 6)];
  });
  expect(points(geoPath(projection).digits(1)(coast) ?? "")).toEqual(walked);
});

test("dots are closed circles around their points", () => {
  expect(dotsPath([[10, 20]], 5)).toBe("M9.5,20a.5,.5,0,1,0,1,0a.5,.5,0,1,0,-1,0");
});

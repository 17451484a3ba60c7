import { expect, test } from "vitest";
import { circleRadius, largestRadius, legendValues } from "../../../src/lib/circle-scale.ts";

test("the area is in proportion: four times as many people, twice the radius", () => {
  expect(circleRadius(8_000_000, 8_000_000)).toBe(largestRadius);
  expect(circleRadius(2_000_000, 8_000_000)).toBe(largestRadius / 2);
  const area = (value: number) => Math.PI * circleRadius(value, 9_000_000) ** 2;
  expect(area(3_000_000) / area(1_000_000)).toBeCloseTo(3, 10);
});

test("nobody has no circle, a few have one that can be seen", () => {
  expect(circleRadius(0, 100)).toBe(0);
  expect(circleRadius(1, 8_000_000)).toBeGreaterThan(1);
  expect(circleRadius(5, 0)).toBe(0);
});

test("the legend's values are round and no larger than the greatest", () => {
  expect(legendValues(8_400_000)).toEqual([5_000_000, 1_000_000, 300_000]);
  expect(legendValues(1_000_000)).toEqual([1_000_000, 200_000, 50_000]);
  expect(legendValues(3)).toEqual([2]);
  expect(legendValues(0)).toEqual([]);
});

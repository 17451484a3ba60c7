import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classCount, classLimits, classOf, classRange } from "../../../src/lib/classes.ts";

describe("classes", () => {
  test.each([
    [5.6, "exact", 0],
    [59.99, "exact", 0],
    [60, "exact", 1],
    [85, "exact", 4],
    [89.28, "exact", 4],
    [95, "exact", 6],
    [100, "exact", 6],
    // "under 60" lies below the limit it names, "over 90" in the class that starts there.
    [60, "under", 0],
    [68, "under", 1],
    [90, "over", 5],
  ] as const)("%d (%s) is in class %d", (value, bound, index) => {
    expect(classOf(value, bound)).toBe(index);
  });

  test("every exact value lies within the range of its class", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const { from, to } = classRange(classOf(value, "exact"));
        expect(value).toBeGreaterThanOrEqual(from ?? 0);
        if (to !== null) expect(value).toBeLessThan(to);
      }),
    );
  });

  test("the ranges follow one another without a gap", () => {
    const ranges = Array.from({ length: classCount }, (_, index) => classRange(index));
    expect(ranges.slice(1).map(({ from }) => from)).toEqual([...classLimits]);
    expect(ranges.slice(0, -1).map(({ to }) => to)).toEqual([...classLimits]);
  });
});

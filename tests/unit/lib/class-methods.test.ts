import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colourOf, equalLimits, quantileLimits } from "../../../src/lib/class-methods.ts";
import { classOf } from "../../../src/lib/classes.ts";

/** How many values fall into each class. */
const sizes = (values: number[], limits: readonly number[]) =>
  Array.from(
    { length: limits.length + 1 },
    (_, index) => values.filter((value) => classOf(value, "exact", limits) === index).length,
  );

const numbers = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
  minLength: 1,
  maxLength: 63,
});

describe("quantiles", () => {
  test("ten values in five classes: two in each", () => {
    const values = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5];
    expect(quantileLimits(values, 5)).toEqual([3, 5, 7, 9]);
    expect(sizes(values, [3, 5, 7, 9])).toEqual([2, 2, 2, 2, 2]);
  });

  test("ties stay together, so a class grows and another goes", () => {
    const values = [1, 5, 5, 5, 5, 5, 8, 9];
    // Limits would be at the 3rd, 5th and 7th value: 5, 5 and 8.
    expect(quantileLimits(values, 4)).toEqual([5, 8]);
    expect(sizes(values, [5, 8])).toEqual([1, 5, 2]);
  });

  test("the least value is no limit: nothing would lie below it", () => {
    expect(quantileLimits([5, 5, 5, 9], 4)).toEqual([9]);
    expect(quantileLimits([5, 5, 5, 5], 4)).toEqual([]);
  });

  test("fewer values than classes: one class for each", () => {
    expect(sizes([70, 90], quantileLimits([70, 90], 5))).toEqual([1, 1]);
    expect(quantileLimits([70], 5)).toEqual([]);
    expect(quantileLimits([], 5)).toEqual([]);
  });

  test("no class is empty, and each value has one", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 7 }), (values, classes) => {
        const found = sizes(values, quantileLimits(values, classes));
        expect(found.length).toBeLessThanOrEqual(classes);
        expect(Math.min(...found)).toBeGreaterThan(0);
        expect(found.reduce((sum, size) => sum + size, 0)).toBe(values.length);
      }),
    );
  });
});

describe("equal intervals", () => {
  test("from 50 to 100 in five classes: ten points each", () => {
    expect(equalLimits([50, 51, 100], 5)).toEqual([60, 70, 80, 90]);
    expect(sizes([50, 51, 100], [60, 70, 80, 90])).toEqual([2, 0, 0, 0, 1]);
  });

  test("limits are rounded to a tenth, as the legend writes them", () => {
    expect(equalLimits([0, 10], 3)).toEqual([3.3, 6.7]);
  });

  test("values closer than the rounding share a class", () => {
    expect(equalLimits([80, 80.01], 5)).toEqual([]);
    expect(equalLimits([80, 80], 5)).toEqual([]);
    expect(equalLimits([], 5)).toEqual([]);
  });

  test("limits rise and lie between the least and the greatest value", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 7 }), (values, classes) => {
        const limits = equalLimits(values, classes);
        expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
        for (const limit of limits) {
          expect(limit).toBeGreaterThan(Math.min(...values));
          expect(limit).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
    );
  });
});

test("a bound at a limit: “under 80” lies below it, “over 80” above", () => {
  expect(classOf(80, "under", [60, 80])).toBe(1);
  expect(classOf(80, "over", [60, 80])).toBe(2);
});

test("colours spread over the whole scale, however few classes there are", () => {
  expect([0, 1, 2, 3, 4].map((index) => colourOf(index, 5, 7))).toEqual([0, 2, 3, 5, 6]);
  expect([0, 1].map((index) => colourOf(index, 2, 7))).toEqual([0, 6]);
  expect(colourOf(0, 1, 7)).toBe(3);
  expect([0, 1, 2, 3, 4, 5, 6].map((index) => colourOf(index, 7, 7))).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
});

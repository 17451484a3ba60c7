import fc from "fast-check";
import { expect, test } from "vitest";
import { peopleAxis, percentAxis } from "../../../../src/charts/time/value-axis.ts";

const labels = (...values: number[]) => {
  const { ticks, textOf } = peopleAxis(values, false, "vi");
  return ticks.map(textOf);
};

test("people are counted from 0, in a unit that keeps the marks short", () => {
  expect(labels(49_500_000, 93_300_000)).toEqual(["0", "20", "40", "60", "80", "100"]);
  expect(labels(767_293, 1_200_000)).toEqual(["0", "0,5", "1", "1,5"]);
  expect(labels(475_539, 604_883)).toEqual(["0", "200", "400", "600", "800"]);
  expect(labels(3)).toEqual(["0", "1", "2", "3"]);
  expect(labels(0)).toEqual(["0", "1"]);
});

test("the unit is named, and an axis that the neighbours do not share says so", () => {
  expect(peopleAxis([93_300_000], false, "en").title).toBe("million people");
  expect(peopleAxis([526_000], true, "vi").title).toBe("nghìn người (trục riêng, từ 0)");
});

test("any number of people lies on its axis, between few marks with short texts", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 120_000_000 }), { minLength: 1 }), (values) => {
      const { range, ticks, textOf } = peopleAxis(values, true, "vi");
      const [low, high] = range;
      expect(low).toBe(0);
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeCloseTo(high, 6);
      expect(ticks.length).toBeLessThanOrEqual(6);
      // No more fits left of the axis.
      expect(Math.max(...ticks.map((tick) => textOf(tick).length))).toBeLessThanOrEqual(3);
      expect(new Set(ticks.map(textOf)).size).toBe(ticks.length);
    }),
  );
});

test("percentages have few marks, and their axis says where it starts", () => {
  const { range, ticks, title } = percentAxis([83, 95.5], "en");
  expect([range, ticks]).toEqual([
    [80, 100],
    [80, 85, 90, 95, 100],
  ]);
  expect(title).toBe("% of population (axis starts at 80%)");
  expect(percentAxis([46, 93], "en").ticks).toEqual([40, 50, 60, 70, 80, 90, 100]);
});

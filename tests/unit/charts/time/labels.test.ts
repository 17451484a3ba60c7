import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, placeLabels, textHeight, textWidth } from "../../../../src/charts/labels.ts";
import { chooseLabels } from "../../../../src/charts/time/label-choice.ts";
import { haNoi, rates, sonLa, vietNam } from "../input.ts";

const bounds = { left: 0, right: 300, top: 0, bottom: 200 };
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("labels cover neither each other nor an obstacle, and stay in the drawing", () => {
  const place = fc.record({
    x: fc.integer({ max: 320, min: -20 }),
    y: fc.integer({ max: 220, min: -20 }),
  });
  const request = fc.record({
    text: fc.constantFrom("95,54%", "trên 90%", "chưa có số liệu\n2013–2019"),
    className: fc.constant("value"),
    places: fc.array(place, { maxLength: 4 }),
  });
  const obstacle = place.map(({ x, y }) => ({ left: x, right: x + 9, top: y, bottom: y + 9 }));
  fc.assert(
    fc.property(fc.array(request), fc.array(obstacle), (requests, obstacles) => {
      const boxes = placeLabels(requests, obstacles, bounds).map(({ text, x, y }) => ({
        left: x - textWidth(text) / 2,
        right: x + textWidth(text) / 2,
        top: y - textHeight(text) / 2,
        bottom: y + textHeight(text) / 2,
      }));
      boxes.forEach((box, index) => {
        const others = [...boxes.slice(index + 1), ...obstacles];
        // A hair's breadth for rounding: neighbours may touch.
        const inner = { ...box, left: box.left + 1e-9, right: box.right - 1e-9 };
        expect(others.some((other) => overlap(inner, other))).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(bounds.left - 1e-9);
        expect(box.right).toBeLessThanOrEqual(bounds.right + 1e-9);
      });
    }),
  );
});

test("the first place that is free is taken", () => {
  const obstacles = [{ left: 90, right: 110, top: 90, bottom: 110 }];
  const places = [100, 104, 150, 180].map((y) => ({ x: 100, y }));
  const labels = placeLabels([{ text: "95", className: "value", places }], obstacles, bounds);
  expect(labels).toEqual([{ text: "95", className: "value", x: 100, y: 150 }]);
});

test("few figures are all labelled, the last and first before the others", () => {
  const values = chooseLabels(rates(sonLa)).map(({ figure }) => figure.value);
  expect(values.slice(0, 2)).toEqual([96.3, 89.28]);
  expect(values.toSorted()).toEqual([89.28, 90, 95.54, 95.7, 96.3]);
});

test("of many figures the ends and the turns are labelled", () => {
  const series = vietNam.map(
    (row) => ({ ...row, measure: "coverage_rate", chosen: true }) as const,
  );
  const labelled = chooseLabels(series).map(({ figure, turn }) => [figure.year, turn]);
  // Coverage fell once: from 90.85 at the end of 2020 to 84.85 in October 2021.
  expect(labelled).toEqual([
    [2023, null],
    [1993, null],
    [2020, "peak"],
    [2021, "low"],
  ]);
});

test("figures that were not chosen go without where there are many", () => {
  expect(chooseLabels(rates(haNoi)).every(({ figure }) => figure.chosen)).toBe(true);
});

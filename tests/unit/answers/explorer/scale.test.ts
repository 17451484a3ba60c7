import { describe, expect, test } from "vitest";
import {
  divergingFill,
  scaleOf,
  sequentialColour,
} from "../../../../src/answers/explorer/scale.ts";
import { classLimits } from "../../../../src/lib/classes.ts";

describe("scales", () => {
  test("fixed limits do not depend on what is shown", () => {
    expect(scaleOf("coverage_rate", "fixed", [1, 2])).toEqual(
      scaleOf("coverage_rate", "fixed", [99]),
    );
    expect(scaleOf("insured_share", "fixed", [])).toEqual({
      kind: "sequential",
      limits: classLimits,
    });
  });

  test("changes have limits of their own, those per year smaller ones", () => {
    expect(scaleOf("change", "fixed", [])).toEqual({ kind: "diverging", limits: [5, 15] });
    expect(scaleOf("per_year", "fixed", [])).toEqual({ kind: "diverging", limits: [1, 3] });
  });

  test("equal intervals of changes start at 0 and are the same on both sides", () => {
    expect(scaleOf("change", "equal", [-9, 6, 3])).toEqual({ kind: "diverging", limits: [3, 6] });
  });

  test("quantiles of changes go by size, whatever the sign", () => {
    expect(scaleOf("change", "quantile", [-1, 2, -3, 4, -5, 6])).toEqual({
      kind: "diverging",
      limits: [3, 5],
    });
  });

  test("numbers of people have circles, whatever the class method", () => {
    expect(scaleOf("participants", "quantile", [10, 30])).toEqual({
      kind: "circles",
      greatest: 30,
    });
    expect(scaleOf("uninsured", "fixed", [])).toEqual({ kind: "circles", greatest: 0 });
  });

  test("the fixed classes take every colour, as on the maps of a year", () => {
    const colours = [50, 60, 70, 80, 85, 90, 95].map((value) =>
      sequentialColour(value, "exact", classLimits),
    );
    expect(colours).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("sides mirror each other, and below is patterned too", () => {
    expect(divergingFill(7, false, [5, 15])).toEqual({ kind: "diverging", index: 5, below: false });
    expect(divergingFill(-7, true, [5, 15])).toEqual({ kind: "diverging", index: 1, below: true });
    // "Under 90" misses 90 by an unknown margin: a distance of 0 that still lies below.
    expect(divergingFill(0, true, [2, 5])).toMatchObject({ index: 2, below: true });
  });
});

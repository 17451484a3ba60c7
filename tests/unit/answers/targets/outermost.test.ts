import { describe, expect, test } from "vitest";
import { outermost } from "../../../../src/answers/targets/outermost.ts";
import { kinds, targetWith } from "./input.ts";

const met = targetWith({ ...kinds.met });
const missed = targetWith({ ...kinds.missed });
const named = (check: typeof met, name_en: string, gap_points: number) => ({
  ...check,
  ...{ name_en, gap_points },
});

const said = (checks: (typeof met)[]) =>
  outermost(checks, "en").map((sentence) => sentence.replaceAll("\u00a0", " "));

describe("the outermost of the targets", () => {
  test("of several that were met or missed, by distance", () => {
    const checks = [
      named(met, "A", 2),
      named(met, "B", 0.54),
      named(missed, "C", -0.16),
      named(missed, "D", -3),
    ];
    expect(said(checks)).toEqual([
      "Farthest above: A, as of 31 December 2020 by 2 points.",
      "Farthest below: D, as of 31 December 2020 by 3 points.",
    ]);
  });

  test("one alone is not called farthest", () => {
    expect(said([named(met, "A", 0.54), named(missed, "B", -0.16)])).toEqual([
      "A: met as of 31 December 2020 by 0.54 points.",
      "B: missed as of 31 December 2020 by 0.16 points.",
    ]);
  });

  test("one exact beside a bound is not told from it", () => {
    expect(said([targetWith({ ...kinds.metOver }), named(met, "A", 0.54)])).toEqual([]);
  });

  test("none without a verdict", () => {
    expect(said([targetWith(kinds.aboveThen), targetWith(kinds.cannotSay)])).toEqual([]);
  });
});

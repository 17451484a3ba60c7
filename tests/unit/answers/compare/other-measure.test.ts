import { expect, test } from "vitest";
import {
  opposite,
  oppositeSentences,
  oppositeText,
} from "../../../../src/answers/compare/other-measure.ts";
import { change, state } from "./input.ts";

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

const fell = change("Hòa Bình");
const rose = change("Hòa Bình", {
  status: "rose",
  change_points: 6.64,
  from_value: 83,
  to_value: 89.64,
  // Computed by us, so printed by nobody.
  from_decimals: null,
  to_decimals: null,
});

test("a fall by one measure and a rise by the other are both said", () => {
  expect(opposite(fell, [rose])).toBe(rose);
  expect(plain(oppositeText(fell, [rose], state, "vi"))).toBe(
    "theo tỷ lệ tự tính (số người ÷ dân số): tăng, +6,6 điểm",
  );
  expect(oppositeSentences([fell], [rose], state, "en").map(plain)).toEqual([
    "The two measures point different ways in Hoa Binh: the health-insurance coverage rate fell, from 95.6% (30 June 2019) to 94.2% (31 May 2020): −1.4 percentage points; the insured share of the population rose, from 83% (30 June 2019) to 89.6% (31 May 2020): +6.6 percentage points.",
  ]);
});

test("one clear change is enough, where the other is between two exact figures", () => {
  const unclear = { ...rose, status: "no_clear_change", unclear_because: "sources" } as const;
  expect(opposite(fell, [unclear])).toBe(unclear);
  expect(opposite(unclear, [fell])).toBe(fell);
  expect(opposite(fell, [{ ...unclear, change_bound: "at_most" }])).toBeUndefined();
  expect(opposite({ ...fell, status: "no_clear_change" }, [unclear])).toBeUndefined();
});

test("the same sign, no change, another place or one figure alone: nothing to say", () => {
  expect(opposite(fell, [{ ...rose, change_points: -0.1 }])).toBeUndefined();
  expect(opposite(fell, [{ ...rose, change_points: 0 }])).toBeUndefined();
  expect(opposite(fell, [change("Hải Phòng")])).toBeUndefined();
  expect(opposite(fell, [{ ...rose, change_points: null }])).toBeUndefined();
  expect(oppositeText(fell, [], state, "vi")).toBe("");
});

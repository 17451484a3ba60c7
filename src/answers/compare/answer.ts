import type { Comparison } from "./summary.ts";

/** An answer of `comparison`, parted: the provinces are counted and ranked, the country is not. */
export interface CompareAnswer {
  rows: Comparison[];
  national: Comparison | undefined;
}

export const splitAnswer = (answer: readonly Comparison[]): CompareAnswer => ({
  rows: answer.filter(({ area_set }) => area_set !== "country"),
  national: answer.find(({ area_set }) => area_set === "country"),
});

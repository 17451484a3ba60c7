import type { CompareRow } from "./summary.ts";

/** An answer of `compare`, parted: the provinces are counted and ranked, the country is not. */
export interface CompareAnswer {
  rows: CompareRow[];
  national: CompareRow | undefined;
}

export const splitAnswer = (answer: readonly CompareRow[]): CompareAnswer => ({
  rows: answer.filter(({ area_set }) => area_set !== "country"),
  national: answer.find(({ area_set }) => area_set === "country"),
});

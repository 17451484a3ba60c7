import { isBounded } from "../../../src/lib/bounds.ts";
import type { Bound } from "../../../src/sql/questions.ts";

/** A figure as the tables write it: 95.54, over 90. */
export const figureText = (value: number | null, bound: Bound | null): string => {
  if (value === null) return "no value";
  const number = String(Number(value.toFixed(2)));
  return isBounded({ bound }) ? `${bound} ${number}` : number;
};

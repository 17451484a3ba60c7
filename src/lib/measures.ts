import type { Measure } from "../sql/questions.ts";

/** Whether a measure counts people; a map must not colour such numbers in classes. */
export const isCount = (measure: Measure): boolean =>
  measure === "participants" || measure === "uninsured";

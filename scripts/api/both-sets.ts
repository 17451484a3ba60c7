import type { ComparedMeasure } from "../../src/lib/compare-state.ts";
import type { AreaSet } from "../../src/sql/questions.ts";

/** The same answer for the 63 and for the 34, by each measure. */
export async function bothSets<Rows>(
  ask: (areaSet: AreaSet, measure: ComparedMeasure) => Promise<Rows>,
) {
  const measuresOf = async (areaSet: AreaSet) => ({
    coverage_rate: await ask(areaSet, "coverage_rate"),
    insured_share: await ask(areaSet, "insured_share"),
  });
  return { areas_63: await measuresOf("63"), areas_34: await measuresOf("34") };
}

import type { Engine } from "../../../src/engine/engine.ts";
import {
  comparedAreaSets,
  comparedMeasures,
  pageOfYears,
  questionOf,
  stateOfYears,
} from "../../../src/lib/compare-state.ts";
import { comparedYears } from "../../../src/lib/compare-years.ts";
import type { Row } from "../../../src/sql/questions.ts";
import { type Difference, differingRows } from "./difference.ts";
import { figureText } from "./words.ts";

function tell(row: Row<"comparison">): string | undefined {
  const side = (
    value: number | null,
    bound: Row<"comparison">["from_bound"],
    date: string | null,
  ) => (value === null ? "nothing" : `${figureText(value, bound)} (${date})`);
  if (row.status === "neither") return undefined;
  const status = row.status.replaceAll("_", " ");
  const from = side(row.from_value, row.from_bound, row.from_as_of);
  return `${status}, ${from} to ${side(row.to_value, row.to_bound, row.to_as_of)}`;
}

/** What differs on the pages that compare two years, by both area sets and in both measures. */
export async function comparisonDifferences(before: Engine, after: Engine): Promise<Difference[]> {
  const states = comparedYears.flatMap((pair) =>
    comparedAreaSets.flatMap((areas) =>
      comparedMeasures.map((measure) => ({
        pair,
        state: { ...stateOfYears(pair, areas), measure },
      })),
    ),
  );
  const differences: Difference[] = [];
  for (const { pair, state } of states) {
    const ask = (engine: Engine) => engine.query("comparison", questionOf(state));
    const page = pageOfYears(pair, state.areaSet);
    differences.push(
      ...differingRows(page, await ask(before), await ask(after), {
        key: (row) => `${row.area_set} ${row.area_code}`,
        subject: (row) => `${row.name_vi}, ${state.measure.replace("_", " ")}`,
        tell,
      }),
    );
  }
  return differences;
}

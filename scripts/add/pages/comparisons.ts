import type { Engine } from "../../../src/engine/engine.ts";
import { comparisonPairs, usualTolerance } from "../../../src/lib/compare-pairs.ts";
import { pageOfPair } from "../../../src/lib/compare-state.ts";
import type { Row } from "../../../src/sql/questions.ts";
import { type Difference, differingRows } from "./difference.ts";
import { figureText } from "./words.ts";

const measures = ["coverage_rate", "insured_share"] as const;
const areaSets = ["63", "34"] as const;

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

/** What differs on the pages that compare two years, in both measures. */
export async function comparisonDifferences(before: Engine, after: Engine): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const years of comparisonPairs) {
    const [from_year, to_year] = years;
    for (const [area_set, measure] of areaSets.flatMap((set) =>
      measures.map((measure) => [set, measure] as const),
    )) {
      const ask = (engine: Engine) =>
        engine.query("comparison", {
          area_set,
          measure,
          from_year,
          to_year,
          tolerance: usualTolerance,
          region: "all",
        });
      const page = pageOfPair(years, area_set);
      differences.push(
        ...differingRows(page, await ask(before), await ask(after), {
          key: (row) => `${row.area_set} ${row.area_code}`,
          subject: (row) => `${row.name_vi}, ${measure.replace("_", " ")}`,
          tell,
        }),
      );
    }
  }
  return differences;
}

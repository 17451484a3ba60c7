import type { Engine } from "../../../src/engine/engine.ts";
import type { Page } from "../../../src/lib/addresses.ts";
import type { AreaSet, Row } from "../../../src/sql/questions.ts";
import { type Difference, differingRows } from "./difference.ts";
import { figureText } from "./words.ts";

const sets: AreaSet[] = ["country", "63", "34"];

const measureWords = {
  coverage_rate: "coverage rate",
  insured_share: "insured share",
  participants: "participants",
  uninsured: "people uninsured",
} as const;

const pageOf = (area_set: AreaSet, slug: string): Page =>
  area_set === "country" ? { page: "home" } : { page: "province", slug };

function tell(row: Row<"area-history">): string {
  const chosen = row.chosen ? `, figure of ${row.year}` : `, beside another of ${row.year}`;
  return figureText(row.value, row.bound) + chosen;
}

/** What differs in the figures that the page of an area lists, and which of them stand for a year. */
export async function areaDifferences(before: Engine, after: Engine): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const area_set of sets) {
    for (const { area_code, name_vi, slug } of await after.query("areas", { area_set })) {
      const ask = (engine: Engine) => engine.query("area-history", { area_set, area_code });
      differences.push(
        ...differingRows(pageOf(area_set, slug), await ask(before), await ask(after), {
          key: (row) => `${row.observation_id} ${row.measure}`,
          subject: (row) => `${name_vi} ${row.as_of}, ${measureWords[row.measure]}`,
          tell,
        }),
      );
    }
  }
  return differences;
}

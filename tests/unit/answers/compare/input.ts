import { readFileSync } from "node:fs";
import type { CompareRow } from "../../../../src/answers/compare/summary.ts";
import { stateOfYears } from "../../../../src/lib/compare-state.ts";
import { questions } from "../../../../src/sql/questions.ts";

// The answer of `compare` for 2019 and 2020: the country, every province that can be compared and
// one of each kind that cannot.
const [first, ...others] = readFileSync(
  new URL("../../fixtures/charts/changes-2019-2020.jsonl", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => questions.compare.row.parse(JSON.parse(line)));

if (!first) throw new Error("the fixture of changes is empty");
export const national: CompareRow = first;
export const changes: CompareRow[] = others;
export const state = stateOfYears([2019, 2020]);

/** A row of the fixture by its Vietnamese name, with other values where given. */
export function change(name: string, different: Partial<CompareRow> = {}): CompareRow {
  const row = changes.find(({ name_vi }) => name_vi === name);
  if (!row) throw new Error(`the fixture has no ${name}`);
  return { ...row, ...different };
}

import type { QuestionName, Questions } from "../../sql/questions.ts";
import { carryYears } from "../carry.ts";
import type { Value } from "../result.ts";

/** The questions about one year, whose answers the build keeps as files. */
const storedNames = ["year-map", "target-map"] as const satisfies QuestionName[];
type StoredName = (typeof storedNames)[number];

/** A question whose answer may be kept. */
export type StoredQuestion = {
  [Name in StoredName]: { name: Name; parameters: Questions[Name]["parameters"] };
}[StoredName];

/** What such a file holds: the answer, the SQL that was run, and the hash of the tables it ran over. */
export interface StoredAnswer<Name extends QuestionName = StoredName> {
  tables: string;
  sql: string;
  rows: Questions[Name]["row"][];
}

/**
 * Path below the site's base of the file that holds the answer to a question; undefined where there is
 * none, because a region, or another age of figures than the usual one, is asked for.
 */
export function storedPath(
  name: QuestionName,
  parameters: Readonly<Record<string, Value>>,
): string | undefined {
  const { area_set, measure, year, region, carry = carryYears } = parameters;
  const isKept = storedNames.some((each) => each === name);
  if (!isKept || region !== "all" || carry !== carryYears) return undefined;
  const asked = [name, area_set, measure, year].filter((part) => part !== undefined);
  return `data/answers/${asked.join("-")}.json`;
}

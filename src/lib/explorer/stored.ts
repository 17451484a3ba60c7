import type { QuestionName, Questions } from "../../sql/questions.ts";
import { carryYears } from "../carry.ts";
import type { Value } from "../result.ts";
import type { Control } from "./options.ts";

/** The questions about one year, whose answers the build keeps as files. */
const storedNames = ["year-map", "target-map"] as const satisfies QuestionName[];
type StoredName = (typeof storedNames)[number];

/** A question whose answer may be kept. */
export type StoredQuestion = {
  [Name in StoredName]: { name: Name; parameters: Questions[Name]["parameters"] };
}[StoredName];

/** An answer with the SQL that was run; without a time where that was when the site was built. */
interface Answer<Name extends QuestionName> {
  rows: Questions[Name]["row"][];
  sql: string;
  milliseconds?: number;
}

/** What a file holds: an answer, and the hash of the tables that it was worked out from. */
export interface StoredAnswer extends Answer<StoredName> {
  tables: string;
}

/** Answers a question. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  parameters: Questions[Name]["parameters"],
) => Promise<Answer<Name>>;

/** Answers a question that has its answer kept. */
export type AskStored = <Name extends QuestionName>(
  name: Name,
  parameters: Questions[Name]["parameters"],
) => Promise<Answer<Name> | undefined>;

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

/** The choices that lead to a question without such a file, whatever is chosen. */
export const beyondStored: readonly (Control | "level")[] = [
  ...(["of", "level", "from", "to"] as const),
  ...(["region", "areas", "carry", "tolerance"] as const),
];

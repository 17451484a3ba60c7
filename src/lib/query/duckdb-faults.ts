import { distance } from "fastest-levenshtein";

/**
 * What DuckDB found wrong with a query, read from its own message, which is always English;
 * `src/i18n/query-faults.ts` says each in the page's language, with what to do.
 */

/** Each kind with what its message looks like; the first group is what the fault is about. */
const signs = [
  ["unfinished", /^Parser Error: syntax error at end of input/],
  ["quote", /^Parser Error: unterminated quoted/],
  ["syntax", /^Parser Error: syntax error at or near "(.+)"/],
  ["depth", /^Parser Error: memory exhausted/],
  ["parser", /^Parser Error/],
  ["table", /^Catalog Error: Table with name "?(.+?)"? does not exist/],
  ["table", /^Binder Error: Referenced table "(.+)" not found/],
  ["table", /^Binder Error: Catalog "(.+)" does not exist/],
  ["function", /^Catalog Error: \w+ Function with name "?(.+?)"? (?:does not exist|is not in)/],
  ["type", /^Catalog Error: Type with name "?(.+?)"? does not exist/],
  ["taken", /^Catalog Error: .*? with name "(.+)" already exists/],
  ["catalog", /^Catalog Error/],
  ["column", /^Binder Error: Referenced (?:update )?column "?(.+?)"? not found/],
  ["column", /^Binder Error: .* does not have a column named "(.+)"/],
  ["column", /^Binder Error: Column "(.+)" in .* not found/],
  ["ambiguous", /^Binder Error: Ambiguous reference to column name "(.+?)"/],
  ["arguments", /^Binder Error: No function matches .* argument types '(.+)'/],
  ["grouping", /^Binder Error: column (?:.+\.)?"(.+?)" must appear in the GROUP BY/],
  ["aggregate", /^Binder Error: (.+) clause cannot contain (?:aggregates|window functions)/],
  ["nested", /^Binder Error: aggregate function calls cannot be nested/],
  ["column-count", /^Binder Error: (?:Set operations|Subquery returns|table .* has \d+ columns)/],
  ["binder", /^Binder Error/],
  ["conversion", /^Conversion Error: Could not (?:convert string|cast value) '?(.+?)'? to/],
  ["conversion", /^Conversion Error: .* out of range: "(.+?)"/],
  ["conversion", /^Conversion Error: Type \w+ with value (.+?) can't be cast/],
  ["conversion", /^Conversion Error/],
  ["range", /^Out of Range Error/],
  ["constraint", /^Constraint Error/],
  ["parameter", /^Invalid Input Error: Values were not provided/],
  ["input", /^Invalid (?:Input )?Error/],
  ["permission", /^Permission Error/],
  ["unsupported", /^Not implemented Error/],
  ["other", /^/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type FaultKind = (typeof signs)[number][0];

export interface Fault {
  kind: FaultKind;
  /** The name, value or place that the fault is about; empty where the message names none. */
  subject: string;
  /** Names that may have been meant. */
  suggestions: string[];
  /** Line of the SQL. */
  line: number | undefined;
}

/** Letters that may differ between a name and a suggestion, as a share of the name. */
const differing = 0.25;

/** DuckDB proposes the nearest name however far it is, and its own inner tables too. */
function isLikely(name: string, suggestion: string): boolean {
  if (/\b(pg_|information_schema)/.test(suggestion)) return false;
  const [meant, written] = [suggestion, name].map((each) =>
    each.slice(each.lastIndexOf(".") + 1).toLowerCase(),
  ) as [string, string];
  if (meant.length > 2 && (written.includes(meant) || meant.includes(written))) return true;
  return distance(written, meant) <= Math.max(1, Math.floor(written.length * differing));
}

const quoted = (text: string) => [...text.matchAll(/"(.+?)"/g)].map(([, each = ""]) => each);

function suggestionsIn(message: string, name: string): string[] {
  const lines = message.match(/^(?:Did you mean|Candidate (?:bindings|tables):).*$/m)?.[0] ?? "";
  return quoted(lines)
    .map((each) => (each === `memory.${name}` ? each : each.replace(/^memory\./, "")))
    .filter((each) => isLikely(name, each))
    .slice(0, 3);
}

/** What a message of DuckDB says. */
export function readFault(message: string): Fault {
  for (const [kind, words] of signs) {
    const found = words.exec(message);
    if (!found) continue;
    const subject = found[1] ?? "";
    const suggestions =
      kind === "ambiguous"
        ? quoted(/\(use: (.*)\)/.exec(message)?.[1] ?? "")
        : suggestionsIn(message, subject);
    const line = /^LINE (\d+):/m.exec(message)?.[1];
    return { kind, subject, suggestions, line: line ? Number(line) : undefined };
  }
  throw new Error("the last sign fits everything");
}

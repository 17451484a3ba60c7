import { EngineFailure } from "./failure.ts";

/** What the engine's own tokenizer says of a script: where each token starts, in bytes. */
export type Tokenize = (script: string) => { offsets: number[] };

const reading = [
  ...["SELECT", "WITH", "FROM", "VALUES", "TABLE", "PIVOT", "UNPIVOT"],
  ...["DESCRIBE", "DESC", "SHOW", "SUMMARIZE", "EXPLAIN"],
];
// These change tables, but only until the run ends: see docs/decisions/reader-sql.md.
const changing = ["CREATE", "INSERT", "UPDATE", "DELETE", "DROP", "ALTER"];
const allowed = [...reading, ...changing];

const semicolon = 0x3b;

/**
 * Most bytes of SQL. The package hands SQL over on WebAssembly's stack, which holds 64 kB: with
 * 100,000 bytes the engine breaks.
 */
export const longestSql = 50_000;

/**
 * @throws EngineFailure for a script that would break the engine, or be read only in part
 */
function checkLength(bytes: Uint8Array): void {
  if (bytes.length > longestSql) throw new EngineFailure("too_long", `${bytes.length} bytes`);
  if (bytes.includes(0)) throw new EngineFailure("query", "a null character in the SQL");
}

/**
 * The statements of a reader's script, each without its semicolon. The engine's tokenizer knows
 * which semicolons end a statement and which are in a text, a name or a comment.
 * @throws EngineFailure "too_long" or "query"
 */
export function readStatements(script: string, tokenize: Tokenize): string[] {
  const bytes = new TextEncoder().encode(script);
  checkLength(bytes);
  const { offsets } = tokenize(script);
  const ends = offsets.filter((offset) => bytes[offset] === semicolon);
  const decoder = new TextDecoder();
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts
    .map((start, at) => ({ start, end: ends[at] ?? bytes.length }))
    .filter(({ start, end }) =>
      offsets.some((offset) => offset >= start && offset < end && bytes[offset] !== semicolon),
    )
    .map(({ start, end }) => decoder.decode(bytes.subarray(start, end)));
}

const withoutLeadingComments = (statement: string) =>
  statement.replace(/^(?:\s|--.*(?:\n|$)|\/\*[\s\S]*?\*\/|\()+/, "");

/**
 * Lets pass what asks, and what changes tables in a way that can be undone.
 * @throws EngineFailure "forbidden" for everything else: files, settings, transactions, extensions
 */
export function checkStatement(statement: string): void {
  const word = /^\w+/.exec(withoutLeadingComments(statement))?.[0]?.toUpperCase();
  if (word && !allowed.includes(word) && /^[A-Z]+$/.test(word)) {
    throw new EngineFailure("forbidden", word);
  }
}

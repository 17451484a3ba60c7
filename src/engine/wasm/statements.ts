import { EngineFailure } from "./failure.ts";

/** What the engine's own tokenizer says of a script: where each token starts, in bytes. */
export type Tokenize = (script: string) => { offsets: number[] };

/** One statement of a script. */
export interface Statement {
  text: string;
  /** Its first word in capitals, after any bracket and EXPLAIN; "" where it begins with none. */
  word: string;
}

const reading = [
  ...["SELECT", "WITH", "FROM", "VALUES", "TABLE", "PIVOT", "UNPIVOT"],
  ...["DESCRIBE", "DESC", "SHOW", "SUMMARIZE"],
];
// These change tables, but only until the run ends: see docs/decisions/reader-sql.md.
const changing = ["CREATE", "INSERT", "UPDATE", "DELETE", "DROP", "ALTER"];
const allowed = [...reading, ...changing];

/** Whether a statement that begins with a word changes tables. */
export const isChanging = (word: string): boolean => changing.includes(word);

// EXPLAIN ANALYZE runs what follows it, a COMMIT too.
const explaining = ["(", ")", "EXPLAIN", "ANALYZE", "VERBOSE"];

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
 * which semicolons end a statement and which are in a text, a name or a comment; comments are no
 * tokens, so what counts as one is for the engine alone to say.
 * @throws EngineFailure "too_long" or "query"
 */
export function readStatements(script: string, tokenize: Tokenize): Statement[] {
  const bytes = new TextEncoder().encode(script);
  checkLength(bytes);
  const { offsets } = tokenize(script);
  const ends = offsets.filter((offset) => bytes[offset] === semicolon);
  const decoder = new TextDecoder();
  const text = (start: number, end: number) => decoder.decode(bytes.subarray(start, end));
  const token = (offset: number, end: number) =>
    /^(?:\w+|.)/.exec(text(offset, end))?.[0].toUpperCase() ?? "";
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? bytes.length;
    const tokens = offsets.filter((offset) => offset >= start && offset < end);
    if (tokens.length === 0) return [];
    const first = tokens.find((offset) => !explaining.includes(token(offset, end)));
    return [{ text: text(start, end), word: first === undefined ? "" : token(first, end) }];
  });
}

/**
 * Lets pass what asks, and what changes tables in a way that can be undone.
 * @throws EngineFailure "forbidden" for everything else: files, settings, transactions, extensions
 */
export function checkStatement({ word }: Statement): void {
  if (!allowed.includes(word)) throw new EngineFailure("forbidden", word);
}

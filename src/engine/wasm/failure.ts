/**
 * Why the engine gave no answer; `src/i18n/engine.ts` tells the reader what to do about each.
 * `unsupported`: the browser has no WebAssembly, or one too old. `network`: a file is missing or
 * did not arrive. `damaged`: another file than ours, or a part of it, arrived. `outdated`: the tables
 * are of another release than the page. `blocked`: a policy of the page or browser forbids WebAssembly. `timed_out`: too
 * slow. `memory`: too little memory. `query`: DuckDB refused the SQL. `forbidden`: a statement that
 * readers may not run; the message is its first word. `empty`: SQL without a statement.
 * `too_long`: more SQL than the engine can take. `broken`: DuckDB stumbled and answers nothing any
 * more. `cancelled`: by the reader.
 */
export type FailureKind =
  | "unsupported"
  | "network"
  | "damaged"
  | "outdated"
  | "blocked"
  | "timed_out"
  | "memory"
  | "query"
  | "forbidden"
  | "empty"
  | "too_long"
  | "broken"
  | "cancelled";

/** A failure of the engine in the browser; the message keeps the technical detail. */
export class EngineFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, detail: string) {
    super(detail);
    this.name = "EngineFailure";
    this.kind = kind;
  }
}

// Browsers word the same fault differently; these are the words of Chromium, Firefox and WebKit.
const signs: [FailureKind, RegExp][] = [
  ["blocked", /Content Security Policy|\bCSP\b|unsafe-eval/i],
  ["memory", /out of memory|could not allocate|allocation failed|bad_alloc/i],
  [
    "broken",
    /database has been invalidated|INTERNAL Error|out of bounds|unreachable|call stack|signature mismatch/i,
  ],
  // A log-in page, or a module that was cut off, in place of the module.
  [
    "damaged",
    /magic (word|number)|doesn't (parse|start)|wasm validation error|past end|fell off end|MIME type/i,
  ],
  ["network", /fetch|network|load failed|HTTP status/i],
];

/**
 * The failure behind a thrown value.
 * @param otherwise what it is when the message shows no known sign
 */
export function failureOf(thrown: unknown, otherwise: FailureKind): EngineFailure {
  if (thrown instanceof EngineFailure) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const kind = signs.find(([, words]) => words.test(detail))?.[0] ?? otherwise;
  return new EngineFailure(kind, detail);
}

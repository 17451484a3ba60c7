import type { LoadedTable } from "../../engine/wasm/own-tables.ts";
import type { Result } from "../../lib/result.ts";

/** What the parts of the SQL page tell each other, as events that bubble up to its element. */
export interface QueryEvents {
  /** From the page: a result has arrived and is shown. */
  "query-result": CustomEvent<Result>;
  /** From the page: no result is shown any more. */
  "query-cleared": CustomEvent<undefined>;
  /** To the page: put this SQL into the editor, and run it. */
  "query-request": CustomEvent<string>;
  /** To the page: the engine is about to be needed; show how it arrives. */
  "engine-request": CustomEvent<undefined>;
  /** To the page: the reader's own tables are now these, to be completed in the editor. */
  "own-tables": CustomEvent<LoadedTable[]>;
}

/** Sends one of these events from an element. */
export function send<Name extends keyof QueryEvents>(
  from: Element,
  name: Name,
  detail: QueryEvents[Name]["detail"],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}

/** Calls `act` for each such event at or below an element. */
export function receive<Name extends keyof QueryEvents>(
  at: Element,
  name: Name,
  act: (detail: QueryEvents[Name]["detail"]) => void,
): void {
  at.addEventListener(name, (event) => act((event as QueryEvents[Name]).detail));
}

import type { ScriptResult } from "../result.ts";

/** What a file holds: what an example gave, its SQL, and the hash of the tables that it was asked of. */
export interface StoredResult extends ScriptResult {
  sql: string;
  tables: string;
}

/** Path below the site's base of the file that holds what an example gave. */
export const storedResultPath = (file: string) => `data/examples/${file}.json`;

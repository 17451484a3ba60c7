import { formatQueryLink, parseQueryLink } from "../../lib/query/link.ts";

/** What the browser keeps with an entry whose address holds no SQL; null is the page's first state. */
interface EntryState {
  sql: string | null;
}

/**
 * Which SQL each entry of the browser's history shows. The address says it; an entry without SQL in
 * its address, which the page's first one is and a link to a place on the page makes, remembers it.
 */
export class QueryAddress {
  #shown: string | null = null;

  /** @param follow called with the SQL of the entry that the reader went to, null for the first state */
  constructor(follow: (sql: string | null) => void) {
    window.addEventListener("hashchange", () => {
      const before = this.#shown;
      const sql = this.read();
      if (sql !== before || parseQueryLink(location.hash) !== undefined) follow(sql);
    });
  }

  /** The SQL that the entry shows, null for the first state; a new entry goes on showing the last. */
  read(): string | null {
    const kept = history.state as EntryState | null;
    const sql = parseQueryLink(location.hash) ?? (kept ? kept.sql : this.#shown);
    if (!kept) history.replaceState({ sql } satisfies EntryState, "");
    this.#shown = sql;
    return sql;
  }

  /** Makes an entry for SQL that is about to run, unless it is the one that the address holds. */
  push(sql: string): void {
    this.#shown = sql;
    const link = formatQueryLink(sql);
    if (link !== location.hash) history.pushState({ sql } satisfies EntryState, "", link);
  }
}

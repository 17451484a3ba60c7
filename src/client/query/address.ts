import { formatQueryLink, parseQueryLink } from "../../lib/query/link.ts";

/** What an entry of the browser's history shows, and whether the reader has run it. */
export interface Entry {
  /** Null is the page's first state. */
  sql: string | null;
  /** False for SQL that came with a link from elsewhere. */
  chosen: boolean;
}

/**
 * Which SQL each entry of the browser's history shows. The address says it; an entry without SQL in
 * its address, which the page's first one is and a link to a place on the page makes, remembers it.
 */
export class QueryAddress {
  #shown: Entry = { sql: null, chosen: true };
  /** The address of the link on this page that was last clicked. */
  #clicked = "";

  /** @param follow called with the entry that the reader went to */
  constructor(follow: (entry: Entry) => void) {
    document.addEventListener("click", ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href^='#']");
      if (link) this.#clicked = link.hash;
    });
    window.addEventListener("hashchange", () => {
      const { sql: before } = this.#shown;
      const entry = this.read();
      if (entry.sql !== before || parseQueryLink(location.hash) !== undefined) follow(entry);
    });
  }

  /** What the entry shows; a new entry goes on showing the last. */
  read(): Entry {
    const kept = history.state as Entry | null;
    const sql = parseQueryLink(location.hash);
    const isOurs = sql !== undefined && location.hash === this.#clicked;
    const found = sql === undefined ? this.#shown : { sql, chosen: isOurs };
    const entry = kept ? { sql: sql ?? kept.sql, chosen: kept.chosen } : found;
    this.#clicked = "";
    if (!kept) history.replaceState(entry, "");
    this.#shown = entry;
    return entry;
  }

  /** Makes an entry for SQL that the reader runs, unless it is the one that the address holds. */
  push(sql: string): void {
    this.#shown = { sql, chosen: true };
    const link = formatQueryLink(sql);
    if (link === location.hash) history.replaceState(this.#shown, "");
    else history.pushState(this.#shown, "", link);
  }
}

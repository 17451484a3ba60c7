import { formatQueryLink } from "../../lib/query/link.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

const key = "query-history";
const longest = 50;
/** Longer SQL would fill the few megabytes that a site may keep. */
const longestText = 20_000;

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** @returns false when the browser keeps nothing for this site */
function write(queries: string[]): boolean {
  try {
    if (queries.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(queries));
    return true;
  } catch {
    return false;
  }
}

/** A query on one line, without the comments that it begins with. */
const shorten = (sql: string) => {
  const line = sql
    .replace(/^(\s*--.*\n)+/, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
};

/** The queries that ran, newest first, kept in this browser only; each is a link that runs it. */
export class QueryHistory {
  #root: HTMLElement;
  #blocked: string;
  /** Holds them where the browser keeps nothing, so that they are there until the page is left. */
  #queries = read();

  /** @param blocked what to say when the browser keeps nothing */
  constructor(root: HTMLElement, blocked: string) {
    this.#root = root;
    this.#blocked = blocked;
    part(root, "history-clear").addEventListener("click", () => {
      this.#replace([]);
      root.querySelector<HTMLElement>("[data-part=history] summary")?.focus();
    });
    this.#show();
  }

  add(sql: string): void {
    if (sql.length > longestText) return;
    this.#replace([sql, ...this.#queries.filter((each) => each !== sql)].slice(0, longest));
  }

  #replace(queries: string[]): void {
    this.#queries = queries;
    const kept = write(queries);
    this.#show();
    if (!kept) this.#sayBlocked();
  }

  #sayBlocked(): void {
    const note = part(this.#root, "history-empty");
    note.textContent = this.#blocked;
    note.hidden = false;
  }

  #show(): void {
    const queries = this.#queries;
    part(this.#root, "history-clear").hidden = queries.length === 0;
    part(this.#root, "history-empty").hidden = queries.length > 0;
    part(this.#root, "history-list").replaceChildren(
      ...queries.map((sql) =>
        element("li", {}, element("a", { href: formatQueryLink(sql) }, shorten(sql))),
      ),
    );
  }
}

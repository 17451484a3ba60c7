import { fold } from "../../src/lib/fold.ts";
import type { Problem } from "../read/problems.ts";
import { quoted } from "../read/quoted.ts";
import type { Table } from "../read/tables.ts";
import { hostOf, isSamePage } from "./address.ts";
import { type Entry, entryProblem } from "./entry.ts";

export type Cells = Record<string, string>;

/** The cells of a table's rows as texts; an empty cell is an empty text. */
export const textCells = (table: Table): Cells[] =>
  table.rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell ?? "")])),
  );

/** The source that has an address, however that is written. */
export const sourceAt = (url: string, sources: readonly Cells[]): Cells | undefined =>
  sources.find((source) => isSamePage(source.url ?? "", url));

/** A source in one line, for whoever gave its address. */
export const describeSource = ({ source_id, title, publisher, url }: Cells): string =>
  `${source_id} is at that address: ${title} (${publisher}), ${url}`;

/** The sources there are, and those that the entries bring along. */
export class SourceList {
  readonly #known: Cells[];
  readonly added: { cells: Cells; entry: Entry }[] = [];
  /** The known sources that were found by their address, each told once. */
  readonly found = new Set<string>();
  /** What is to be looked at in new sources. */
  readonly warnings: Problem[] = [];

  constructor(table: Table) {
    this.#known = textCells(table);
  }

  /** The identifier of an entry's source; one that is new gets the next free number. */
  identify(entry: Entry): { id: string } | { problem: Problem } {
    const { values } = entry;
    const { source_id: id, source_title: title, source_url: url } = values;
    const problem = (...words: [wrong: string, remedy: string]) => ({
      problem: entryProblem(entry, "source_id", ...words),
    });
    const there = sourceAt(url, this.#known);
    if (there?.source_id && (id === "" || id === there.source_id)) {
      this.found.add(describeSource(there));
      return { id: there.source_id };
    }
    if (there) {
      const wrong = `${quoted(id)} is not the source at ${url}`;
      return problem(wrong, `write ${there.source_id}, or leave it empty`);
    }
    if (id !== "") {
      if (!this.#known.some((source) => source.source_id === id)) {
        return problem(
          `${quoted(id)} is not a source_id of sources.csv`,
          "leave it empty and fill source_title, source_publisher and source_kind",
        );
      }
      if (title === "" && url === "") return { id };
      return problem(
        `${quoted(id)} stands beside the ${title === "" ? "address" : "title"} of a new source`,
        "leave source_id or the other source columns empty",
      );
    }
    if (title === "" && url === "") {
      return problem(
        "is empty",
        "write one of sources.csv or its address, or fill source_title, source_publisher and source_kind",
      );
    }
    return this.#identifyNew(entry, problem);
  }

  #identifyNew(
    entry: Entry,
    problem: (wrong: string, remedy: string) => { problem: Problem },
  ): { id: string } | { problem: Problem } {
    const { values } = entry;
    const cells = {
      title: values.source_title,
      publisher: values.source_publisher,
      publisher_en: values.source_publisher_en,
      published: values.source_published,
      url: values.source_url,
      kind: values.source_kind,
    };
    const known = this.#known.find((source) => isSame(source, cells));
    if (known) return problem("is empty although the source is there", `write ${known.source_id}`);
    const earlier = this.added.find((source) => isSame(source.cells, cells));
    if (earlier) return { id: earlier.cells.source_id ?? "" };
    const id = this.#nextId();
    const near = this.#all().find((source) => isNear(source, cells));
    if (near) {
      const wrong = `${near.source_id} has the same title at the same host, ${near.url}`;
      const remedy = "write that address if it is the same page";
      this.warnings.push(entryProblem(entry, "source_url", wrong, remedy, "warning"));
    }
    this.added.push({ cells: { source_id: id, ...cells }, entry });
    return { id };
  }

  #all(): Cells[] {
    return [...this.#known, ...this.added.map(({ cells }) => cells)];
  }

  #nextId(): string {
    const numbers = this.#all().map(({ source_id = "" }) => Number(source_id.slice(1)));
    return `s${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
  }
}

/** The same page by its address; without one, the same title of the same publisher. */
const isSame = (a: Cells, b: Cells): boolean =>
  a.url || b.url
    ? isSamePage(a.url ?? "", b.url ?? "")
    : a.title === b.title && a.publisher === b.publisher;

/** Two addresses of one host with one title: probably one page, moved or copied. */
function isNear(a: Cells, b: Cells): boolean {
  const host = hostOf(a.url ?? "");
  return (
    host !== undefined &&
    host === hostOf(b.url ?? "") &&
    fold(a.title ?? "") === fold(b.title ?? "")
  );
}

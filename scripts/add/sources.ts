import type { Table } from "../read/tables.ts";
import { type Entry, entryProblem } from "./entry.ts";

type Cells = Record<string, string>;

/** The sources there are, and those that the entries bring along. */
export class SourceList {
  readonly #known: Cells[];
  readonly added: { cells: Cells; entry: Entry }[] = [];

  constructor(table: Table) {
    this.#known = table.rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell ?? "")])),
    );
  }

  /** The identifier of an entry's source; one that is new gets the next free number. */
  identify(entry: Entry): { id: string } | { problem: ReturnType<typeof entryProblem> } {
    const { values } = entry;
    const problem = (...words: [wrong: string, remedy: string]) => ({
      problem: entryProblem(entry, "source_id", ...words),
    });
    if (values.source_id !== "") {
      if (!this.#known.some((source) => source.source_id === values.source_id)) {
        return problem(
          `"${values.source_id}" is not a source_id of sources.csv`,
          "leave it empty and fill source_title, source_publisher and source_kind",
        );
      }
      if (values.source_title === "") return { id: values.source_id };
      return problem(
        `"${values.source_id}" stands beside the title of a new source`,
        "leave source_id or the other source columns empty",
      );
    }
    if (values.source_title === "") {
      return problem(
        "is empty",
        "write one of sources.csv, or fill source_title, source_publisher and source_kind",
      );
    }
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
    this.added.push({ cells: { source_id: id, ...cells }, entry });
    return { id };
  }

  #nextId(): string {
    const ids = [...this.#known, ...this.added.map(({ cells }) => cells)];
    const numbers = ids.map(({ source_id = "" }) => Number(source_id.slice(1)));
    return `s${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
  }
}

/** The same page by its address; without one, the same title of the same publisher. */
const isSame = (a: Cells, b: Cells): boolean =>
  a.url || b.url ? a.url === b.url : a.title === b.title && a.publisher === b.publisher;

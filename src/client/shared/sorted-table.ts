import { byName, type Language } from "../../lib/language.ts";
import { element } from "./elements.ts";
import { part } from "./parts.ts";

/** What the reader is told about the order of a table. */
export interface SortWords {
  sorted(column: string, descending: boolean): string;
  /** Tooltip of a column's button. */
  sortBy?: (column: string) => string;
}

const labelOf = (header: HTMLElement) => header.textContent?.trim() ?? "";

/**
 * A table whose columns with `data-sort` sort the rows of its part "rows": "name" by the alphabet,
 * all others by the number in their cells' `data-order`. A second press turns the order round; rows
 * without a number stay last either way.
 */
export class SortedTable {
  #root: HTMLElement;
  #language: Language;
  #words: SortWords;
  #headers: HTMLTableCellElement[];

  constructor(root: HTMLElement, language: Language, words: SortWords) {
    this.#root = root;
    this.#language = language;
    this.#words = words;
    this.#headers = [...root.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
    for (const header of this.#headers) {
      const title = words.sortBy?.(labelOf(header));
      const attributes = { type: "button", ...(title !== undefined && { title }) };
      const button = element("button", attributes, ...header.childNodes);
      button.addEventListener("click", () => this.#press(header));
      header.append(button);
    }
  }

  /** The rows are new, and in the order of their question. */
  forget(): void {
    for (const header of this.#headers) header.removeAttribute("aria-sort");
  }

  #press(header: HTMLTableCellElement): void {
    const before = header.getAttribute("aria-sort");
    // Numbers start with the largest, names with the first letter.
    const descending = before ? before === "ascending" : header.dataset.sort !== "name";
    this.forget();
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const body = part(this.#root, "rows");
    const rows = [...body.querySelectorAll("tr")];
    body.replaceChildren(...inOrder(rows, header, descending, this.#language));
    part(this.#root, "sorted").textContent = this.#words.sorted(labelOf(header), descending);
  }
}

function inOrder(
  rows: HTMLTableRowElement[],
  header: HTMLTableCellElement,
  descending: boolean,
  language: Language,
): HTMLTableRowElement[] {
  const cell = (row: HTMLTableRowElement) => row.cells[header.cellIndex];
  const turn = descending ? -1 : 1;
  if (header.dataset.sort === "name") {
    const compare = byName(language);
    const name = (row: HTMLTableRowElement) => cell(row)?.textContent?.trim() ?? "";
    return rows.toSorted((a, b) => turn * compare(name(a), name(b)));
  }
  const value = (row: HTMLTableRowElement) => cell(row)?.dataset.order || undefined;
  const known = rows.filter((row) => value(row) !== undefined);
  const unknown = rows.filter((row) => value(row) === undefined);
  return [...known.toSorted((a, b) => turn * (Number(value(a)) - Number(value(b)))), ...unknown];
}

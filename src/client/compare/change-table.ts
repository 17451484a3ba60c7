import type { SortColumn } from "../../answers/compare/line.ts";
import { compareWords } from "../../i18n/compare.ts";
import { byName, type Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import { languageOf } from "../shared/language.ts";
import { part } from "../shared/parts.ts";

/**
 * `<change-table>`: makes a button of each column's name that sorts the lines. A second press turns
 * the order round; lines without a value stay last either way, the country stays on top.
 */
export class CompareTable extends HTMLElement {
  #language: Language = "vi";

  connectedCallback(): void {
    if (this.querySelector("thead button")) return;
    this.#language = languageOf(this);
    for (const header of this.#headers()) {
      const button = element("button", { type: "button" }, ...header.childNodes);
      button.addEventListener("click", () => this.#press(header));
      header.append(button);
    }
    part(this, "sorted").textContent = compareWords[this.#language].table.hint;
  }

  /** Marks new lines as they come from the question: by change, the largest rise first. */
  reset(): void {
    this.#mark(this.#header("change"), true);
    part(this, "sorted").textContent = compareWords[this.#language].table.hint;
  }

  #headers(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
  }

  #header(column: SortColumn): HTMLTableCellElement | undefined {
    return this.#headers().find((header) => header.dataset.sort === column);
  }

  #mark(sorted: HTMLTableCellElement | undefined, descending: boolean): void {
    for (const header of this.#headers()) header.removeAttribute("aria-sort");
    sorted?.setAttribute("aria-sort", descending ? "descending" : "ascending");
  }

  #press(header: HTMLTableCellElement): void {
    const before = header.getAttribute("aria-sort");
    // Numbers start with the largest, names with the first letter.
    const descending = before ? before === "ascending" : header.dataset.sort !== "name";
    this.#mark(header, descending);
    const body = part(this, "rows");
    const ordered = inOrder([...body.querySelectorAll("tr")], header, descending, this.#language);
    body.replaceChildren(...ordered);
    const label = header.textContent?.trim() ?? "";
    part(this, "sorted").textContent = compareWords[this.#language].table.sorted(label, descending);
  }
}

function inOrder(
  lines: HTMLTableRowElement[],
  header: HTMLTableCellElement,
  descending: boolean,
  language: Language,
): HTMLTableRowElement[] {
  const cell = (line: HTMLTableRowElement) => line.cells[header.cellIndex];
  const turn = descending ? -1 : 1;
  if (header.dataset.sort === "name") {
    const compare = byName(language);
    const name = (line: HTMLTableRowElement) => cell(line)?.textContent?.trim() ?? "";
    return lines.toSorted((a, b) => turn * compare(name(a), name(b)));
  }
  const value = (line: HTMLTableRowElement) => cell(line)?.dataset.order || undefined;
  const known = lines.filter((line) => value(line) !== undefined);
  const unknown = lines.filter((line) => value(line) === undefined);
  return [...known.toSorted((a, b) => turn * (Number(value(a)) - Number(value(b)))), ...unknown];
}

customElements.define("change-table", CompareTable);

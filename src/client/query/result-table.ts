import { queryWords } from "../../i18n/query.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import type { Column, Result } from "../../lib/result.ts";
import { element } from "../shared/elements.ts";
import { part } from "../shared/parts.ts";

/** More columns than this make the page slow, and nobody reads them side by side. */
export const mostColumns = 200;
/** More columns than these leave no room for a word on paper; the page's styles leave them out. */
export const mostPrintedColumns = 12;
const rowsAtOnce = 500;
/** Longer texts are wrapped. */
const longestLine = 40;
/** Of longer texts the rest is behind a click: a table is read row by row. */
const longestOpen = 400;
/** Nobody reads on, and a megabyte takes the browser seconds to lay out. */
export const longestShown = 10_000;

const numeric = /INT|DOUBLE|FLOAT|DECIMAL/;
/** Whether the values of a column are numbers. */
export const isNumeric = ({ type }: Column) => numeric.test(type) && !type.includes("[");

const headerOf = (column: Column) =>
  element(
    "th",
    { scope: "col", class: isNumeric(column) ? "number" : "" },
    column.name,
    " ",
    element("span", { class: "column-type" }, column.type),
  );

/** Whatever stands in a result is text here, never markup; NULL differs from an empty text. */
function cellOf(column: Column, value: Result["values"][number][number] | undefined): HTMLElement {
  if (value === null || value === undefined) {
    return element("td", { class: isNumeric(column) ? "number null" : "null" }, "NULL");
  }
  if (isNumeric(column)) return element("td", { class: "number" }, String(value));
  const text = String(value);
  if (text.length <= longestLine) return element("td", {}, text);
  if (text.length <= longestOpen) return element("td", { class: "long" }, text);
  const start = element("summary", {}, `${text.slice(0, longestOpen)}…`);
  const rest = text.slice(longestOpen, longestShown);
  return element("td", { class: "long" }, element("details", {}, start, rest));
}

/** The result as a table of its first rows, with a button that shows more of them. */
export class ResultTable {
  #root: HTMLElement;
  #language: Language;
  #result: Result | undefined;
  #shown = 0;

  constructor(root: HTMLElement, language: Language) {
    this.#root = root;
    this.#language = language;
    part(root, "more-rows").addEventListener("click", () => {
      this.#add();
      // A button that goes must not take the focus with it.
      if (part(root, "more-rows").hidden) this.#frame?.focus();
    });
  }

  /** What scrolls. */
  get #frame(): HTMLElement | null {
    return part(this.#root, "result-table").parentElement;
  }

  /** @param result to be shown in place of the one before, or undefined for none */
  show(result: Result | undefined): void {
    this.#result = result;
    this.#shown = 0;
    const columns = result?.columns.slice(0, mostColumns) ?? [];
    part(this.#root, "result-head").replaceChildren(element("tr", {}, ...columns.map(headerOf)));
    part(this.#root, "result-rows").replaceChildren();
    this.#frame?.scrollTo(0, 0);
    this.#add();
  }

  #add(): void {
    const { columns = [], values = [], rowCount = 0 } = this.#result ?? {};
    const shown = Math.min(this.#shown + rowsAtOnce, rowCount);
    const rows = Array.from({ length: shown - this.#shown }, (_, at) => {
      const row = this.#shown + at;
      const cells = columns.slice(0, mostColumns);
      return element("tr", {}, ...cells.map((column, of) => cellOf(column, values[of]?.[row])));
    });
    part(this.#root, "result-rows").append(...rows);
    this.#shown = shown;
    const words = queryWords[this.#language];
    const count = (value: number) => formatCount(value, this.#language);
    const note = part(this.#root, "rows-shown");
    note.textContent = shown < rowCount ? words.rowsShown(count(shown), count(rowCount)) : "";
    const more = part(this.#root, "more-rows");
    const next = Math.min(rowsAtOnce, rowCount - shown);
    more.textContent = words.moreRows(next, count(next));
    more.hidden = shown === rowCount;
  }
}

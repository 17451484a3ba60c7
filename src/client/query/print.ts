import { queryWords } from "../../i18n/query.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import type { Result } from "../../lib/result.ts";
import { element } from "../shared/elements.ts";
import { cellShort, isNumeric } from "./grid-cells.ts";

/** More rows than these, about ten sheets, nobody wants on paper; the downloads have them all. */
const mostRows = 500;
/** More columns than these leave no room for a word. */
const mostColumns = 12;

function printedTable(result: Result, rowCount: number): HTMLTableElement {
  const columns = result.columns.slice(0, mostColumns);
  const attributes = columns.map((column) => ({ class: isNumeric(column) ? "number" : "" }));
  const head = columns.map(({ name }, at) =>
    element("th", { scope: "col", ...attributes[at] }, name),
  );
  const rows = Array.from({ length: rowCount }, (_, row) =>
    element(
      "tr",
      {},
      ...columns.map((_, at) => element("td", attributes[at], cellShort(result, row, at))),
    ),
  );
  return element(
    "table",
    { class: "figures" },
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows),
  );
}

/**
 * Puts the rows of a result into the page as a table while it is printed.
 * @param resultShown the result that the page shows, if any
 */
export function printResult(
  place: HTMLElement,
  resultShown: () => Result | undefined,
  language: Language,
): void {
  const words = queryWords[language];
  const count = (value: number) => formatCount(value, language);
  window.addEventListener("beforeprint", () => {
    const result = resultShown();
    if (!result) return;
    const rowCount = Math.min(result.rowCount, mostRows);
    const columnCount = result.columns.length;
    const notes = [
      rowCount < result.rowCount && words.printedRows(count(rowCount), count(result.rowCount)),
      columnCount > mostColumns && words.columnsLeftOut(mostColumns, count(columnCount)),
    ];
    place.replaceChildren(
      ...notes
        .filter((note) => note !== false)
        .map((note) => element("p", { class: "small" }, note)),
      printedTable(result, rowCount),
    );
  });
  window.addEventListener("afterprint", () => place.replaceChildren());
}

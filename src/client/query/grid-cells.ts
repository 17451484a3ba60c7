import type { Column, Result } from "../../lib/result.ts";

/** Cells of the result grid. Whatever stands in a result is text here, never markup. */

const numeric = /INT|DOUBLE|FLOAT|DECIMAL/;
/** Whether the values of a column are numbers. */
export const isNumeric = ({ type }: Column) => numeric.test(type) && !type.includes("[");

/** The whole text of a cell; NULL is written out, so that it differs from an empty text. */
export function cellText({ values }: Result, row: number, column: number): string {
  const value = values[column]?.[row];
  return value === null || value === undefined ? "NULL" : String(value);
}

// A cell shows one line of about 40 characters; the browser should not lay out a megabyte for it.
const shown = (text: string) => (text.length > 400 ? `${text.slice(0, 400)}…` : text);

/** What a cell shows of its text. */
export const cellShort = (result: Result, row: number, column: number) =>
  shown(cellText(result, row, column));

/** A cell, or with row -1 the name of a column. */
export function makeCell(result: Result, row: number, column: number): HTMLElement {
  const cell = document.createElement("div");
  const described = result.columns[column] as Column;
  cell.role = row < 0 ? "columnheader" : "gridcell";
  cell.ariaColIndex = String(column + 1);
  cell.tabIndex = -1;
  cell.classList.toggle("number", isNumeric(described));
  if (row < 0) {
    const type = document.createElement("span");
    type.className = "column-type";
    type.textContent = described.type;
    cell.append(described.name, " ", type);
  } else {
    cell.textContent = cellShort(result, row, column);
    cell.classList.toggle("null", result.values[column]?.[row] === null);
  }
  return cell;
}

/** Widths of the columns in digits of the font, from their names and what stands in the first rows. */
export function columnWidths(result: Result, count: number): number[] {
  const sample = Math.min(result.rowCount, 200);
  return result.columns.slice(0, count).map(({ name, type }, column) => {
    let longest = name.length + Math.min(type.length, 16) + 1;
    for (let row = 0; row < sample; row += 1) {
      longest = Math.max(longest, cellText(result, row, column).length);
    }
    return Math.min(Math.max(longest, 5), 40) + 3;
  });
}

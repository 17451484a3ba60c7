import type { Cell, Sheet as LibrarySheet, Row } from "write-excel-file/node";

/** What a cell of a table holds. */
export type CellValue = string | number | boolean | null | undefined;

export type Sheet = LibrarySheet<never> & { sheet: string };

/** Whether a value is a full day, which a workbook holds as a date; a month or a year stays text. */
export const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** @param decimals how many a number shows, where that is known */
function cellOf(value: CellValue, decimals?: number): Cell {
  if (value === "") return null;
  if (isDay(value)) return { value: new Date(`${value}T00:00:00Z`), format: "yyyy-mm-dd" };
  return typeof value === "number" && decimals
    ? { value, format: `0.${"0".repeat(decimals)}` }
    : value;
}

/** A cell of a heading. */
export const bold = (value: string) => ({ value, fontWeight: "bold" as const });

/** A cell of a text that may be long. */
export const wrapped = (value: string) => ({ value, wrap: true, alignVertical: "top" as const });

/** As wide as the longest text, the button of the filter beside the heading, within bounds. */
const widthOf = (heading: string, texts: readonly CellValue[]) =>
  texts.reduce<number>(
    (width, text) => Math.min(36, Math.max(width, `${text ?? ""}`.length)),
    heading.length + 4,
  );

/**
 * Rows under a frozen heading. Texts stay texts, so that the code 01 keeps its zero.
 * @param decimals how many the number in a row and column shows, where that is known
 */
export const rowsSheet = (
  name: string,
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
  decimals: (row: number, column: string) => number | undefined = () => undefined,
): Sheet => ({
  sheet: name,
  data: [
    columns.map(bold),
    ...rows.map(
      (row, at): Row => columns.map((column, of) => cellOf(row[of], decimals(at, column))),
    ),
  ],
  columns: columns.map((column, at) => {
    const texts = rows.map((row) => row[at]);
    return { width: widthOf(column, texts) };
  }),
  orientation: "landscape",
  stickyRowsCount: 1,
});

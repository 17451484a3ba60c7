import { cellText, isMissing } from "./cell-types.ts";
import type { TableDescription } from "./describe.ts";
import type { TextTable } from "./table.ts";

const quoted = (text: string): string =>
  /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A table as DuckDB reads it at once: commas, points, ISO dates, an empty cell for every missing
 * value and every cell that its column's type does not fit.
 */
export function writeCsv(table: TextTable, { columns, style }: TableDescription): string {
  const cell = (text: string, index: number): string => {
    const type = columns[index]?.type ?? "text";
    return isMissing(text, type) ? "" : quoted(cellText(text, type, style) ?? "");
  };
  const header = columns.map(({ name }) => name).join(",");
  // A row of one empty cell would be an empty line, which readers of CSV leave out.
  const line = (row: string[]) =>
    columns.length === 1 && row[0]?.trim() === "" ? '""' : row.map(cell).join(",");
  return [header, ...table.rows.map(line), ""].join("\n");
}

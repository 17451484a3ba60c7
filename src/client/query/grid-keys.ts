/** A cell of the result grid; row -1 holds the names of the columns. */
export interface GridPlace {
  row: number;
  column: number;
}

/** How many rows and columns there are, and how many rows the page keys move by. */
export interface GridSize {
  rows: number;
  columns: number;
  page: number;
}

/**
 * The cell that a key press moves to, as in a spreadsheet, or undefined for keys that move nothing:
 * arrows, Page Up and Down, Home and End in the row, with Ctrl or ⌘ to the first and last cell.
 */
export function moveByKey(
  pressed: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | undefined {
  const { key, altKey, shiftKey } = pressed;
  if (altKey || shiftKey) return undefined;
  const far = pressed.ctrlKey || pressed.metaKey;
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const clampRow = (wanted: number) => Math.max(-1, Math.min(lastRow, wanted));
  const moves: Record<string, GridPlace> = {
    ArrowDown: { row: far ? lastRow : clampRow(row + 1), column },
    ArrowUp: { row: far ? -1 : clampRow(row - 1), column },
    ArrowRight: { row, column: far ? lastColumn : Math.min(lastColumn, column + 1) },
    ArrowLeft: { row, column: far ? 0 : Math.max(0, column - 1) },
    PageDown: { row: clampRow(row + page), column },
    PageUp: { row: clampRow(row - page), column },
    Home: { row: far ? Math.min(0, lastRow) : row, column: 0 },
    End: { row: far ? lastRow : row, column: lastColumn },
  };
  return moves[key];
}

import type { Style } from "./cell-types.ts";
import { shownOrder } from "./dates.ts";
import type { Delimiter } from "./lines.ts";
import { isAmbiguous, shownMark } from "./numbers.ts";

/** How a file writes numbers and dates, and what of that its cells leave open. */
export interface FoundStyle extends Style {
  /** Whether numbers such as "1.234" are read by a guess. */
  guessed: boolean;
}

/**
 * Finds how a file writes numbers and dates: the decimal mark that most numbers show; where none
 * shows one, the comma in files cut by semicolons, which are written where the comma is taken. Days
 * come before months, as they do in Viet Nam, unless some date can only be read the other way.
 */
export function findStyle(rows: readonly string[][], delimiter?: Delimiter): FoundStyle {
  const marks = { ",": 0, ".": 0 };
  const dates = { day: 0, month: 0 };
  let ambiguous = false;
  const look = (cell: string) => {
    if (!/\d[.,/-]|[.,]\d/.test(cell)) return;
    const mark = shownMark(cell);
    if (mark) marks[mark] += 1;
    else if (isAmbiguous(cell)) ambiguous = true;
    const order = shownOrder(cell);
    if (order) dates[order] += 1;
  };
  for (const row of rows) for (const cell of row) look(cell);
  const usual = delimiter === ";" ? 1 : -1;
  return {
    decimalMark: (marks[","] - marks["."] || usual) > 0 ? "," : ".",
    dateOrder: dates.month > dates.day ? "month" : "day",
    guessed: ambiguous && marks[","] === marks["."],
  };
}

import { cellProblem } from "../problems.ts";
import { firstDay } from "./calendar.ts";
import { type Check, eachRow, isFilled } from "./context.ts";

/** Dates and years of what has happened are not in the future. */
export const checkDates: Check = (context) =>
  eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, date }) => {
      const value = row.cells[name];
      if (date !== "past" || !isFilled(value)) return [];
      if (firstDay(String(value)) <= context.today) return [];
      const wrong = `"${value}" is in the future (today is ${context.today})`;
      return [cellProblem(table, row, name, wrong, "write the date that the source gives")];
    }),
  );

import { cellProblem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import { firstDay } from "./calendar.ts";
import { type Check, eachRow, isFilled } from "./context.ts";

/** Dates of what has happened are not in the future, all others not after the next year. */
export const checkDates: Check = (context) => {
  const nextYear = Number(context.today.slice(0, 4)) + 1;
  return eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, date, isSpan }) => {
      const value = row.cells[name];
      if ((!date && !isSpan) || !isFilled(value)) return [];
      if (date === "past") {
        if (firstDay(String(value)) <= context.today) return [];
        const wrong = `${quoted(value)} is in the future (today is ${context.today})`;
        return [cellProblem(table, row, name, wrong, "write the date that the source gives")];
      }
      const lastYear = isSpan ? String(value).split("-").at(-1) : String(value).slice(0, 4);
      if (Number(lastYear) <= nextYear) return [];
      const wrong = `${quoted(value)} is after ${nextYear}`;
      return [cellProblem(table, row, name, wrong, `write a year up to ${nextYear}`)];
    }),
  );
};

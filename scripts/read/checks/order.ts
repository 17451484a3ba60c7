import { cellProblem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import { firstDay } from "./calendar.ts";
import { type Check, eachRow, isFilled } from "./context.ts";

/** A period does not end before it begins, and a part is not more than its whole. */
export const checkOrder: Check = (context) =>
  eachRow(context, (table, row) =>
    table.fields.flatMap(({ name, notBefore, notAbove }) => {
      const value = row.cells[name];
      if (!isFilled(value)) return [];
      const start = notBefore && row.cells[notBefore];
      if (isFilled(start) && start !== "" && firstDay(String(value)) < firstDay(String(start))) {
        const wrong = `${quoted(value)} is before ${notBefore} ${start}`;
        return [cellProblem(table, row, name, wrong, "write a later date, or leave it empty")];
      }
      const whole = notAbove && row.cells[notAbove];
      if (isFilled(whole) && Number(value) > Number(whole)) {
        const wrong = `${value} is more than ${notAbove} ${whole}`;
        return [cellProblem(table, row, name, wrong, `write ${whole} or less`)];
      }
      return [];
    }),
  );

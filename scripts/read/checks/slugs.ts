import { slugOf } from "../../../src/lib/fold.ts";
import { cellProblem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import { type Check, eachRow, isFilled } from "./context.ts";

/** Address names follow from the Vietnamese names. */
export const checkSlugs: Check = (context) =>
  eachRow(context, (table, row) =>
    table.fields.flatMap((field) => {
      const source = field.slugOf && row.cells[field.slugOf];
      const slug = row.cells[field.name];
      if (!isFilled(source) || !isFilled(slug)) return [];
      const expected = slugOf(String(source));
      if (slug === expected) return [];
      const wrong = `${quoted(slug)} does not follow from ${field.slugOf} ${quoted(source)}`;
      return [cellProblem(table, row, field.name, wrong, `write ${expected}`)];
    }),
  );
